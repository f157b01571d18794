namespace Attribution.Bolt.Queries;

/// <summary>The start of a query of the driver: its records as they are.</summary>
internal sealed class ExecutableQuery(QueryRun run) : IExecutableQuery<IRecord, IRecord>
{
    private readonly ConfiguredQuery<IRecord, IRecord> _records = new(run, record => (true, record));

    public IExecutableQuery<IRecord, IRecord> WithConfig(QueryConfig config) => new ExecutableQuery(run with { Config = config });

    public IExecutableQuery<IRecord, IRecord> WithParameters(Dictionary<string, object?> parameters) =>
        new ExecutableQuery(run with { Query = new Query(run.Query.Text, parameters) });

    public IExecutableQuery<IRecord, IRecord> WithParameters(object parameters) =>
        new ExecutableQuery(run with { Query = new Query(run.Query.Text, parameters) });

    public IReducedExecutableQuery<TResult> WithStreamProcessor<TResult>(Func<IAsyncEnumerable<IRecord>, Task<TResult>> streamProcessor) =>
        new ReducedQuery<TResult>(run, (cursor, _) => streamProcessor(cursor));

    public IConfiguredQuery<IRecord, IRecord> WithFilter(Func<IRecord, bool> filter) => _records.WithFilter(filter);

    public IConfiguredQuery<IRecord, TNext> WithMap<TNext>(Func<IRecord, TNext> map) => _records.WithMap(map);

    public IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, IRecord, TResult> accumulate) =>
        _records.WithReduce(seed, accumulate);

    public IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, IRecord, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult) =>
        _records.WithReduce(seed, accumulate, selectResult);

    public Task<EagerResult<IReadOnlyList<IRecord>>> ExecuteAsync(CancellationToken token = default) => _records.ExecuteAsync(token);
}
