namespace Neo4j.Driver;

/// <summary>How a session works. Made by <see cref="SessionConfigBuilder"/>.</summary>
public sealed class SessionConfig
{
    internal SessionConfig()
    {
    }

    /// <summary>What auto-commit queries and explicit transactions do, by which a cluster chooses a server; default write.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>The database; null: the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>What the session must be able to read; null: nothing in particular.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>Records asked for at a time; null: as the driver's.</summary>
    public long? FetchSize { get; internal set; }

    /// <summary>User to act as; null: the one signed in.</summary>
    public string? ImpersonatedUser { get; internal set; }

    /// <summary>Credentials of this session; null: the driver's.</summary>
    public IAuthToken? AuthToken { get; internal set; }

    /// <summary>Which notifications are asked for; null: as the driver's.</summary>
    public INotificationsConfig? NotificationsConfig { get; internal set; }

    internal IBookmarkManager? BookmarkManager { get; set; }
}
