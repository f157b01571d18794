namespace Attribution.GraphQL.Types.Reflection;

/// <summary>
/// Turns typed tasks into tasks of objects; those that have finished already cost no task. The others go on in the context of the
/// request, because its loop must know of every continuation before it sends a batch.
/// </summary>
internal static class Awaiting
{
    public static ValueTask<object?> Task<T>(Task<T> task) =>
        task.IsCompletedSuccessfully ? new(task.GetAwaiter().GetResult()) : new(Later(task));

    public static ValueTask<object?> ValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? new(task.GetAwaiter().GetResult()) : new(Later(task.AsTask()));

    private static async Task<object?> Later<T>(Task<T> task) => await task;
}
