using Attribution.Graph.Neo4j;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary>What makes the store ready after the server listens: nothing for one that opened at once; a server elsewhere may have to be waited for.</summary>
internal sealed class StorePreparation(IGraphStore store)
{
    /// <summary>Tries once. May be called again after a failure.</summary>
    /// <exception cref="GraphStoreException">It cannot be reached, which is transient, or refuses.</exception>
    public Task RunAsync(CancellationToken cancellationToken) => store is Neo4jGraphStore server ? server.PrepareAsync(cancellationToken) : Task.CompletedTask;
}
