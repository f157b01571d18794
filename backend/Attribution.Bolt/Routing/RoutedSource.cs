using Attribution.Bolt.Connections;
using Attribution.Bolt.Pools;

namespace Attribution.Bolt.Routing;

/// <summary>Connections to the servers of a cluster, by the routing table of the database that is asked for.</summary>
internal sealed class RoutedSource : ConnectionSource
{
    private readonly RoutingTables _tables;
    private readonly RouteDiscovery _discovery;
    private readonly SemaphoreSlim _renewing = new(1, 1);
    private readonly Action<BoltConnection, Neo4jException> _onFailure;
    private int _turn;

    public RoutedSource(ServerAddress seed, IReadOnlyDictionary<string, object?> context, Connector connector, Config config, IAuthTokenManager tokens, TimeProvider clock)
        : base(connector, config, tokens, clock)
    {
        _tables = new RoutingTables(clock);
        _discovery = new RouteDiscovery(seed, context, config, AskAsync);
        _onFailure = OnRoutedFailure;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        _renewing.Dispose();
    }

    protected override async ValueTask<Lease> FindAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        var tried = new HashSet<ServerAddress>();
        while (true)
        {
            var table = await FreshTableAsync(request, cancellationToken).ConfigureAwait(false);
            var server = LeastBusy([.. table.For(request.Mode).Where(candidate => !tried.Contains(candidate))])
                ?? throw new SessionExpiredException($"The cluster has no server for {(request.Mode == AccessMode.Read ? "reading" : "writing")} that can be reached now.");
            tried.Add(server);
            try
            {
                var connection = await TakeAsync(server, request, cancellationToken).ConfigureAwait(false);
                connection.Failed = _onFailure;
                return new Lease(connection, PoolOf(server), request.Database ?? table.Database);
            }
            catch (ServiceUnavailableException failure)
            {
                Config.Logger.Warn(failure, "{0}: not reachable, left out until the routing table is renewed", server);
                _tables.Forget(server);
            }
        }
    }

    private static string Key(ConnectionRequest request) => $"{request.Database}\0{request.ImpersonatedUser}";

    private async ValueTask<RoutingTable> FreshTableAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        var key = Key(request);
        if (_tables.Find(key) is { } known && known.IsFresh(request.Mode, Clock.GetTimestamp()))
        {
            return known;
        }

        await _renewing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_tables.Find(key) is { } renewed && renewed.IsFresh(request.Mode, Clock.GetTimestamp()))
            {
                return renewed;
            }

            var table = await _discovery.FindAsync(_tables.Find(key), request, cancellationToken).ConfigureAwait(false);
            _tables.Put(key, table);
            Config.Logger.Debug("routing table: {0} routers, {1} readers, {2} writers", table.Routers.Count, table.Readers.Count, table.Writers.Count);
            return table;
        }
        finally
        {
            _renewing.Release();
        }
    }

    /// <summary>The one with the fewest connections in use; among equals each in turn.</summary>
    private ServerAddress? LeastBusy(IReadOnlyList<ServerAddress> servers)
    {
        ServerAddress? best = null;
        var (fewest, first) = (int.MaxValue, (int)((uint)Interlocked.Increment(ref _turn) % (uint)Math.Max(1, servers.Count)));
        for (var index = 0; index < servers.Count; index++)
        {
            var server = servers[(first + index) % servers.Count];
            if (PoolOf(server).InUse is var inUse && inUse < fewest)
            {
                (best, fewest) = (server, inUse);
            }
        }

        return best;
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, Messages.Route route, ConnectionRequest request, CancellationToken cancellationToken)
    {
        var connection = await TakeAsync(router, request, cancellationToken).ConfigureAwait(false);
        connection.Failed = OnFailure;
        try
        {
            var answer = new ResponseHandler();
            connection.Enqueue(route, answer);
            await connection.CompleteAsync(answer, cancellationToken).ConfigureAwait(false);
            return RoutingTable.Read(answer.Fields?.GetValueOrDefault("rt"), Clock);
        }
        finally
        {
            PoolOf(router).Release(connection);
        }
    }

    private void OnRoutedFailure(BoltConnection connection, Neo4jException failure)
    {
        OnFailure(connection, failure);
        switch (failure)
        {
            case SessionExpiredException:
                _tables.ForgetWriter(connection.Address);
                break;
            case TransientException { Code: "Neo.TransientError.General.DatabaseUnavailable" }:
            case ServiceUnavailableException or ConnectionReadTimeoutException:
                _tables.Forget(connection.Address);
                break;
        }
    }
}
