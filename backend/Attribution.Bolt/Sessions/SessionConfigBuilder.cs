using Attribution.Bolt.Configuration;

namespace Neo4j.Driver;

/// <summary>Sets how a session works. Every method returns the builder itself.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig _config;

    internal SessionConfigBuilder(SessionConfig config) => _config = config;

    /// <summary>A database by name; saves asking the server for the user's home database.</summary>
    public SessionConfigBuilder WithDatabase(string? database)
    {
        _config.Database = string.IsNullOrEmpty(database) ? null : database;
        return this;
    }

    /// <summary>What auto-commit queries and explicit transactions do.</summary>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        _config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <summary>What the session must be able to read.</summary>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        _config.Bookmarks = bookmarks;
        return this;
    }

    /// <summary>Records asked for at a time; 1 and up, or <see cref="Config.Infinite"/>.</summary>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = size > 0 || size == Config.Infinite
            ? size
            : throw new ArgumentOutOfRangeException(nameof(size), size, "Must be positive, or infinite.");
        return this;
    }

    /// <summary>User to act as; the one signed in needs the right to.</summary>
    public SessionConfigBuilder WithImpersonatedUser(string impersonatedUser)
    {
        ArgumentException.ThrowIfNullOrEmpty(impersonatedUser);
        _config.ImpersonatedUser = impersonatedUser;
        return this;
    }

    /// <summary>Credentials of this session; needs Bolt 5.1.</summary>
    public SessionConfigBuilder WithAuthToken(IAuthToken authToken)
    {
        _config.AuthToken = authToken;
        return this;
    }

    /// <summary>Shares bookmarks among sessions.</summary>
    public SessionConfigBuilder WithBookmarkManager(IBookmarkManager bookmarkManager)
    {
        _config.BookmarkManager = bookmarkManager;
        return this;
    }

    /// <summary>Which notifications are asked for; at least one of the two must be given.</summary>
    public SessionConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories)
    {
        _config.NotificationsConfig = NotificationFilter.Of(minimumSeverity, disabledCategories);
        return this;
    }

    /// <summary>Asks for no notifications.</summary>
    public SessionConfigBuilder WithNotificationsDisabled()
    {
        _config.NotificationsConfig = NotificationFilter.Off;
        return this;
    }
}
