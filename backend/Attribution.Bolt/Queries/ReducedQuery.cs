namespace Attribution.Bolt.Queries;

/// <summary>A query whose records are gathered into one value.</summary>
internal sealed class ReducedQuery<TOut>(QueryRun run, Func<IResultCursor, CancellationToken, Task<TOut>> take) : IReducedExecutableQuery<TOut>
{
    public Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token = default) => run.ExecuteAsync(take, token);
}
