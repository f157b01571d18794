namespace Neo4j.Driver;

/// <summary>The records of a query as they come; asked for in batches as they are taken. Can be read once.</summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The record fetched last.</summary>
    /// <exception cref="InvalidOperationException">None was fetched.</exception>
    IRecord Current { get; }

    /// <summary>False once the summary is known or the query failed.</summary>
    bool IsOpen { get; }

    /// <summary>Names of the columns in order.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Leaves the remaining records out and gives the summary.</summary>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The next record, which stays the next; null at the end.</summary>
    Task<IRecord?> PeekAsync();

    /// <summary>Goes to the next record; false at the end.</summary>
    Task<bool> FetchAsync();
}
