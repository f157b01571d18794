namespace Neo4j.Driver;

/// <summary>Runs queries: a session or a transaction. Not safe for concurrent use.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Runs a query without parameters.</summary>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Runs a query with the properties of an object as parameters.</summary>
    Task<IResultCursor> RunAsync(string query, object parameters);

    /// <summary>Runs a query with parameters by name.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters);

    /// <summary>Runs a query.</summary>
    Task<IResultCursor> RunAsync(Query query);
}
