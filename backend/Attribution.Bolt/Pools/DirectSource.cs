using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Pools;

/// <summary>Connections to the one server of a bolt:// URI.</summary>
internal sealed class DirectSource : ConnectionSource
{
    private readonly ServerAddress _address;
    private readonly Action<BoltConnection, Neo4jException> _onFailure;

    public DirectSource(ServerAddress address, Connector connector, Config config, IAuthTokenManager tokens, TimeProvider clock)
        : base(connector, config, tokens, clock) => (_address, _onFailure) = (address, OnFailure);

    protected override async ValueTask<Lease> FindAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        var connection = await TakeAsync(_address, request, cancellationToken).ConfigureAwait(false);
        connection.Failed = _onFailure;
        return new Lease(connection, PoolOf(_address), request.Database);
    }
}
