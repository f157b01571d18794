namespace Neo4j.Driver;

/// <summary>A chain of transactions, each of which sees the writes of those before. Not safe for concurrent use; cheap to make.</summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>What the last transaction left behind.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>How the session works.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Opens a transaction.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Opens a transaction with time-out and metadata.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action);

    /// <summary>Does reading work in a transaction, and does it again where that may help; the work must bear that.</summary>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Does reading work in a transaction, and does it again where that may help; the work must bear that.</summary>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>
    /// Does work in a transaction, commits, and does it again where that may help; the work must bear that. If the connection breaks while the
    /// commit is unanswered, it is not done again here; the official driver does, so every write needs an idempotency key.
    /// </summary>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>As the other, without a result.</summary>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Ends what is open and gives the connection back.</summary>
    Task CloseAsync();

    /// <summary>Runs a query in a transaction of its own, once.</summary>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a query in a transaction of its own, once.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a query in a transaction of its own, once.</summary>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null);
}
