using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

[Collection(ServerCollection.Name)]
public sealed class Neo4jSearchTests(PlainServer server) : SearchSuite
{
    protected override Task<IGraphStore> OpenAsync(ManualClock clock) => Neo4jStores.OpenAsync(server, clock);
}
