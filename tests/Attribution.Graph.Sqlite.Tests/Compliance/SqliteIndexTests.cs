using Attribution.Graph.Compliance;
using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Tests.Compliance;

public sealed class SqliteIndexTests : IndexSuite
{
    private readonly TemporaryFolder folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IGraphStore> OpenAsync(ManualClock clock) => SqliteStores.OpenAsync(folder, clock);
}
