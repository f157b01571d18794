namespace Attribution.Bolt.Summaries;

/// <summary>What is known of a query after its result was consumed.</summary>
internal sealed class ResultSummary(Query query, IServerInfo server, IDatabaseInfo database) : IResultSummary
{
    public Query Query => query;

    public IServerInfo Server => server;

    public IDatabaseInfo Database => database;

    public required ICounters Counters { get; init; }

    public required QueryType QueryType { get; init; }

    public bool HasPlan => Plan is not null;

    public bool HasProfile => Profile is not null;

    public required IPlan? Plan { get; init; }

    public required IProfiledPlan? Profile { get; init; }

    public required IList<INotification> Notifications { get; init; }

    public required IList<IGqlStatusObject> GqlStatusObjects { get; init; }

    public required TimeSpan ResultAvailableAfter { get; init; }

    public required TimeSpan ResultConsumedAfter { get; init; }
}
