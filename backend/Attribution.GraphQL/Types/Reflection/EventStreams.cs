using System.Runtime.CompilerServices;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Turns typed streams into streams of objects; only those of value types cost a step of their own.</summary>
internal static class EventStreams
{
    public static ValueTask<IAsyncEnumerable<object?>> Stream<T>(IAsyncEnumerable<T> stream) => new(Untyped(stream));

    public static async ValueTask<IAsyncEnumerable<object?>> Task<T>(Task<IAsyncEnumerable<T>> stream) => Untyped(await stream);

    public static async ValueTask<IAsyncEnumerable<object?>> ValueTask<T>(ValueTask<IAsyncEnumerable<T>> stream) => Untyped(await stream);

    /// <summary>The element type of a stream or of the task of one; null where the type is neither.</summary>
    public static Type? EventTypeOf(Type type) =>
        ClrTypes.IsGeneric(ClrTypes.AwaitedType(type), typeof(IAsyncEnumerable<>)) ? ClrTypes.AwaitedType(type).GetGenericArguments()[0] : null;

    private static IAsyncEnumerable<object?> Untyped<T>(IAsyncEnumerable<T> stream) =>
        stream as IAsyncEnumerable<object?> ?? Boxed(stream, CancellationToken.None);

    private static async IAsyncEnumerable<object?> Boxed<T>(IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var each in stream.WithCancellation(cancellationToken))
        {
            yield return each;
        }
    }
}
