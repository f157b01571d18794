namespace Neo4j.Driver;

/// <summary>What is known of a query after its result was consumed.</summary>
public interface IResultSummary
{
    /// <summary>The query.</summary>
    Query Query { get; }

    /// <summary>What it changed.</summary>
    ICounters Counters { get; }

    /// <summary>What it did.</summary>
    QueryType QueryType { get; }

    /// <summary>True if it was explained or profiled.</summary>
    bool HasPlan { get; }

    /// <summary>True if it was profiled.</summary>
    bool HasProfile { get; }

    /// <summary>The plan; null if neither explained nor profiled.</summary>
    IPlan? Plan { get; }

    /// <summary>The executed plan; null if not profiled.</summary>
    IProfiledPlan? Profile { get; }

    /// <summary>What the server has to say about it.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>How it ended and what there is to know, most important first.</summary>
    IList<IGqlStatusObject> GqlStatusObjects { get; }

    /// <summary>Server's time until the first record was there; -1 ms if it did not say.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>Server's time until the last record was taken; -1 ms if it did not say.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server it ran on.</summary>
    IServerInfo Server { get; }

    /// <summary>The database it ran in.</summary>
    IDatabaseInfo Database { get; }
}
