namespace Attribution.Bolt.Queries;

/// <summary>A query with a row function that filters and maps.</summary>
/// <param name="run">The query.</param>
/// <param name="row">Whether a record is kept, and what it becomes.</param>
internal sealed class ConfiguredQuery<TIn, TOut>(QueryRun run, Func<IRecord, (bool IsKept, TOut Value)> row) : IConfiguredQuery<TIn, TOut>
{
    public IConfiguredQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter) =>
        new ConfiguredQuery<TIn, TOut>(run, record => row(record) is (true, var value) && filter(value) ? (true, value) : (false, default!)); // Not kept: never read.

    public IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map) =>
        new ConfiguredQuery<TOut, TNext>(run, record => row(record) is (true, var value) ? (true, map(value)) : (false, default!)); // Not kept: never read.

    public IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, TOut, TResult> accumulate) =>
        WithReduce(seed, accumulate, result => result);

    public IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, TOut, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult) =>
        new ReducedQuery<TResult>(run, async (cursor, token) => selectResult(await FoldAsync(cursor, seed(), accumulate, token).ConfigureAwait(false)));

    public Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default) => run.ExecuteAsync<IReadOnlyList<TOut>>(
        async (cursor, cancellation) => await FoldAsync(cursor, new List<TOut>(), Add, cancellation).ConfigureAwait(false), token);

    private static List<TOut> Add(List<TOut> list, TOut value)
    {
        list.Add(value);
        return list;
    }

    private async Task<TAccumulate> FoldAsync<TAccumulate>(
        IResultCursor cursor, TAccumulate seed, Func<TAccumulate, TOut, TAccumulate> accumulate, CancellationToken cancellationToken)
    {
        var result = seed;
        await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (row(record) is (true, var value))
            {
                result = accumulate(result, value);
            }
        }

        return result;
    }
}
