using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

/// <summary>From SQLite to Neo4j.</summary>
[Collection(ServerCollection.Name)]
public sealed class Neo4jCopyTests(PlainServer server) : CopySuite
{
    private readonly EmbeddedFile file = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        file.Dispose();
    }

    protected override Task<IGraphStore> OpenAsync(ManualClock clock)
    {
        _ = server.Required;
        return file.OpenAsync(clock);
    }

    protected override Task<IGraphStore> OpenTargetAsync(TimeProvider clock) => Neo4jStores.OpenAsync(server, clock);
}
