namespace Neo4j.Driver;

/// <summary>A server or cluster and the connections to it. Safe for concurrent use; costly to make: one for the life of a program.</summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>How the driver works.</summary>
    Config Config { get; }

    /// <summary>True if connections are encrypted.</summary>
    bool Encrypted { get; }

    /// <summary>A session with the usual settings. Opens no connection yet.</summary>
    IAsyncSession AsyncSession();

    /// <summary>A session. Opens no connection yet.</summary>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);

    /// <summary>Closes all connections.</summary>
    [Obsolete("Replaced by DisposeAsync")]
    Task CloseAsync();

    /// <summary>A server's address, product and version, by asking it.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>False if no server can be reached that takes the credentials.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Throws if no server can be reached that takes the credentials.</summary>
    Task VerifyConnectivityAsync();

    /// <summary>True if the server has several databases (Bolt 4.0).</summary>
    Task<bool> SupportsMultiDbAsync();

    /// <summary>True if sessions may have credentials of their own (Bolt 5.1).</summary>
    Task<bool> SupportsSessionAuthAsync();

    /// <summary>A query that runs in a managed transaction of its own.</summary>
    IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher);

    /// <summary>True if the server takes these credentials.</summary>
    Task<bool> VerifyAuthenticationAsync(IAuthToken authToken);
}
