using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Tests.Compliance;

/// <summary>Opens empty stores for the suites.</summary>
internal static class SqliteStores
{
    public static async Task<IGraphStore> OpenAsync(TemporaryFolder folder, ManualClock clock) =>
        await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = folder.File("graph.db") }, clock, CancellationToken.None);
}
