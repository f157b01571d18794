using Attribution.Bolt;
using Attribution.Bolt.Authentication;
using Attribution.Bolt.Sessions;

namespace Neo4j.Driver;

/// <summary>
/// Makes drivers. Schemes: bolt for one server, neo4j for a cluster; +s encrypted with a certificate the system trusts, +ssc with any.
/// Opens no connection yet.
/// </summary>
public static class GraphDatabase
{
    /// <summary>Makes bookmark managers.</summary>
    public static IBookmarkManagerFactory BookmarkManagerFactory { get; } = new BookmarkManagerFactory();

    /// <summary>A driver without credentials.</summary>
    public static IDriver Driver(string uri) => Driver(new Uri(uri));

    /// <summary>A driver without credentials.</summary>
    public static IDriver Driver(Uri uri) => Driver(uri, _ => { });

    /// <summary>A driver without credentials.</summary>
    public static IDriver Driver(string uri, Action<ConfigBuilder> action) => Driver(new Uri(uri), action);

    /// <summary>A driver without credentials.</summary>
    public static IDriver Driver(Uri uri, Action<ConfigBuilder> action) => Driver(uri, AuthTokens.None, action);

    /// <summary>A driver with credentials.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(new Uri(uri), authToken);

    /// <summary>A driver with credentials.</summary>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, _ => { });

    /// <summary>A driver with credentials.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder> action) => Driver(new Uri(uri), authToken, action);

    /// <summary>A driver with credentials.</summary>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(authToken);
        return Driver(uri, new StaticTokens(authToken), action);
    }

    /// <summary>A driver with credentials that may change.</summary>
    public static IDriver Driver(Uri uri, IAuthTokenManager authTokenManager) => Driver(uri, authTokenManager, _ => { });

    /// <summary>A driver with credentials that may change.</summary>
    public static IDriver Driver(string uri, IAuthTokenManager authTokenManager, Action<ConfigBuilder> action) => Driver(new Uri(uri), authTokenManager, action);

    /// <summary>A driver with credentials that may change.</summary>
    public static IDriver Driver(Uri uri, IAuthTokenManager authTokenManager, Action<ConfigBuilder> action) =>
        DriverFactory.Create(uri, authTokenManager, action, TimeProvider.System, DriverFactory.SystemJitter);
}
