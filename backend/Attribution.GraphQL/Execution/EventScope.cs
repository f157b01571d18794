namespace Attribution.GraphQL.Execution;

/// <summary>What one event of a subscription is executed with, instead of what the subscription was opened with.</summary>
/// <param name="Services">The services of resolvers.</param>
/// <param name="GlobalState">Values for <c>[GlobalState]</c> parameters; null for none.</param>
/// <param name="Owner">Disposed when the event's response is complete; null for nothing.</param>
public sealed record EventScope(IServiceProvider Services, IReadOnlyDictionary<string, object?>? GlobalState, IAsyncDisposable? Owner) : IAsyncDisposable
{
    /// <inheritdoc />
    public ValueTask DisposeAsync() => Owner?.DisposeAsync() ?? ValueTask.CompletedTask;
}
