using System.Collections.Concurrent;
using Attribution.Bolt.Authentication;
using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Pools;

/// <summary>Gives connections: from one server (bolt://) or from a cluster (neo4j://). Safe for concurrent use.</summary>
internal abstract class ConnectionSource(Connector connector, Config config, IAuthTokenManager tokens, TimeProvider clock) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();

    protected Config Config { get; } = config;

    protected TimeProvider Clock { get; } = clock;

    /// <summary>All pools, for figures.</summary>
    public IEnumerable<ConnectionPool> Pools => _pools.Values;

    /// <summary>A connection within the time the configuration allows, opening and routing included.</summary>
    public async ValueTask<Lease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Config.ConnectionAcquisitionTimeout, Clock);
        using var both = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken) : null;
        try
        {
            return await FindAsync(request, both?.Token ?? timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ServiceUnavailableException(
                $"No connection became free within {Config.ConnectionAcquisitionTimeout.TotalSeconds:0.###} s; {Pools.Sum(pool => pool.InUse)} are in use.", late);
        }
    }

    /// <summary>Tells the token manager that a token was refused; true if another try may help.</summary>
    public async ValueTask<bool> HandleRefusalAsync(AuthToken? refused, SecurityException exception, CancellationToken cancellationToken)
    {
        var isHandled = refused is not null && await tokens.HandleSecurityExceptionAsync(refused, exception, cancellationToken).ConfigureAwait(false);
        exception.IsHandled |= isHandled;
        return isHandled;
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync().ConfigureAwait(false);
        }
    }

    protected abstract ValueTask<Lease> FindAsync(ConnectionRequest request, CancellationToken cancellationToken);

    protected ConnectionPool PoolOf(ServerAddress address) =>
        _pools.GetOrAdd(address, static (address, source) => new ConnectionPool(address, source.connector, source.config, source.clock), (connector, config: Config, clock: Clock));

    /// <summary>A connection to one server. Its failures are told to <see cref="OnFailure"/>.</summary>
    protected async ValueTask<BoltConnection> TakeAsync(ServerAddress address, ConnectionRequest request, CancellationToken cancellationToken)
    {
        var auth = request.Auth ?? AuthToken.From(await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false));
        try
        {
            return await PoolOf(address).AcquireAsync(auth, request.MustProbe, cancellationToken).ConfigureAwait(false);
        }
        catch (SecurityException refused) when (request.Auth is null)
        {
            await HandleRefusalAsync(auth, refused, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What a failure means for the server's other connections.</summary>
    protected void OnFailure(BoltConnection connection, Neo4jException failure)
    {
        switch (failure)
        {
            case AuthorizationException:
                PoolOf(connection.Address).ForgetAuthorizations();
                break;
            case ServiceUnavailableException or ConnectionReadTimeoutException when connection.IsBroken:
                PoolOf(connection.Address).CloseIdle();
                break;
        }
    }
}
