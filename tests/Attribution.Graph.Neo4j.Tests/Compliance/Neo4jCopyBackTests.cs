using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

/// <summary>From Neo4j to SQLite.</summary>
[Collection(ServerCollection.Name)]
public sealed class Neo4jCopyBackTests(PlainServer server) : CopySuite
{
    private readonly EmbeddedFile file = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        file.Dispose();
    }

    protected override Task<IGraphStore> OpenAsync(ManualClock clock) => Neo4jStores.OpenAsync(server, clock);

    protected override Task<IGraphStore> OpenTargetAsync(TimeProvider clock) => file.OpenAsync(clock);
}
