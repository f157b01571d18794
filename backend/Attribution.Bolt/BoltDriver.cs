using Attribution.Bolt.Authentication;
using Attribution.Bolt.Pools;
using Attribution.Bolt.Queries;
using Attribution.Bolt.Sessions;
using Attribution.Bolt.Summaries;

namespace Attribution.Bolt;

/// <summary>A server or cluster and the connections to it.</summary>
internal sealed class BoltDriver(ConnectionSource source, RetryLoop retries, Config config, bool isEncrypted) : IDriver
{
    private volatile bool _isClosed;

    public Config Config => config;

    public bool Encrypted => isEncrypted;

    /// <summary>Where connections come from, for figures.</summary>
    public ConnectionSource Source => source;

    /// <summary>Bookmarks of the driver's own queries.</summary>
    public IBookmarkManager Bookmarks { get; } = new SharedBookmarks(new BookmarkManagerConfig());

    public IAsyncSession AsyncSession() => NewSession(_ => { });

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action) => NewSession(session => action(new SessionConfigBuilder(session)));

    public BoltSession NewSession(Action<SessionConfig> configure)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var session = new SessionConfig();
        configure(session);
        return new BoltSession(source, retries, session, config.FetchSize);
    }

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) => new ExecutableQuery(new QueryRun(this, new Query(cypher), new QueryConfig()));

    public Task<IServerInfo> GetServerInfoAsync() => ProbeAsync(auth: null, lease => (IServerInfo)new ServerIdentity(lease.Connection));

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync().ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }

    public Task<bool> SupportsMultiDbAsync() => ProbeAsync(auth: null, _ => true);

    public Task<bool> SupportsSessionAuthAsync() => ProbeAsync(auth: null, lease => lease.Connection.Version >= Connections.BoltVersion.V5_1);

    public async Task<bool> VerifyAuthenticationAsync(IAuthToken authToken)
    {
        try
        {
            return await ProbeAsync(AuthToken.From(authToken), _ => true).ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is AuthenticationException or AuthorizationException or TokenExpiredException or ForbiddenException)
        {
            return false;
        }
    }

    public Task CloseAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closing waits for nothing, so it ends at once here too.</summary>
    public void Dispose() => _ = DisposeAsync();

    /// <summary>One round trip to a server, with credentials signed in anew if they are given.</summary>
    private async Task<T> ProbeAsync<T>(AuthToken? auth, Func<Lease, T> read)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var request = new ConnectionRequest(AccessMode.Read, Database: null, ImpersonatedUser: null, [], auth) { MustProbe = true };
        var lease = await source.AcquireAsync(request, CancellationToken.None).ConfigureAwait(false);
        try
        {
            await lease.Connection.CompleteAsync(lease.Connection.EnqueueReset(), CancellationToken.None).ConfigureAwait(false);
            return read(lease);
        }
        finally
        {
            lease.Release();
        }
    }
}
