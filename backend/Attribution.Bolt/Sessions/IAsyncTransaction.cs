namespace Neo4j.Driver;

/// <summary>A transaction. Disposed without a commit, it is rolled back.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>How the server treats it.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes its writes last. If the connection breaks before the answer, nobody knows whether it did.</summary>
    Task CommitAsync();

    /// <summary>Takes its writes back.</summary>
    Task RollbackAsync();
}
