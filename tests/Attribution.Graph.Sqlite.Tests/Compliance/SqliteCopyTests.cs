using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Tests.Compliance;

public sealed class SqliteCopyTests : CopySuite
{
    private readonly TemporaryFolder folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IGraphStore> OpenAsync(ManualClock clock) => SqliteStores.OpenAsync(folder, clock);

    protected override async Task<IGraphStore> OpenTargetAsync(TimeProvider clock) =>
        await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = folder.File("copy.db") }, clock, CancellationToken.None);
}
