namespace Neo4j.Driver;

/// <summary>How <see cref="IDriver.ExecutableQuery"/> runs a query.</summary>
public class QueryConfig
{
    /// <summary>With the settings given.</summary>
    /// <param name="routing">Where it is sent.</param>
    /// <param name="database">The database; null: the user's home database.</param>
    /// <param name="impersonatedUser">User to act as; null: the one signed in.</param>
    /// <param name="bookmarkManager">Shares bookmarks; null: the driver's own, so that each query of the driver sees the writes of those before.</param>
    /// <param name="enableBookmarkManager">False: no bookmarks are used.</param>
    /// <param name="transactionConfig">Time-out and metadata.</param>
    /// <param name="authToken">Credentials; null: the driver's.</param>
    public QueryConfig(
        RoutingControl routing = RoutingControl.Writers,
        string? database = null,
        string? impersonatedUser = null,
        IBookmarkManager? bookmarkManager = null,
        bool enableBookmarkManager = true,
        TransactionConfig? transactionConfig = null,
        IAuthToken? authToken = null)
    {
        (Routing, Database, ImpersonatedUser, BookmarkManager) = (routing, database, impersonatedUser, bookmarkManager);
        (EnableBookmarkManager, TransactionConfig, AuthToken) = (enableBookmarkManager, transactionConfig ?? new TransactionConfig(), authToken);
    }

    /// <summary>Where it is sent.</summary>
    public RoutingControl Routing { get; }

    /// <summary>The database; null: the user's home database.</summary>
    public string? Database { get; }

    /// <summary>User to act as; null: the one signed in.</summary>
    public string? ImpersonatedUser { get; }

    /// <summary>Shares bookmarks; null: the driver's own.</summary>
    public IBookmarkManager? BookmarkManager { get; }

    /// <summary>False: no bookmarks are used.</summary>
    public bool EnableBookmarkManager { get; }

    /// <summary>Time-out and metadata.</summary>
    public TransactionConfig TransactionConfig { get; }

    /// <summary>Credentials; null: the driver's.</summary>
    public IAuthToken? AuthToken { get; }
}
