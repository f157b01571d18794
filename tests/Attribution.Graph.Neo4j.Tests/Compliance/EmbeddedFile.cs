using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

/// <summary>An embedded store in a folder of its own, for the other end of a copy.</summary>
internal sealed class EmbeddedFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attribution-copy-");

    public async Task<IGraphStore> OpenAsync(TimeProvider clock) =>
        await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "graph.db") }, clock, CancellationToken.None);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
