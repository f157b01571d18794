using Attribution.Graph.Neo4j;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Server.Configuration;

namespace Attribution.Server.Commands;

/// <summary>Opens the store that the settings choose.</summary>
internal static class OpenedStore
{
    /// <summary>A hundred MB at the most: a record takes 1 to 3 KB, a claim less.</summary>
    private const int RecentItems = 20_000;

    /// <summary>Ready for use.</summary>
    /// <exception cref="GraphStoreException">It cannot be opened or reached.</exception>
    public static async Task<IGraphStore> ReadyAsync(StoreSettings settings, string dataDirectory, TimeProvider clock, CancellationToken cancellationToken) => settings.Neo4j is { } server
        ? await Neo4jGraphStore.OpenAsync(server, clock, cancellationToken).ConfigureAwait(false)
        : await EmbeddedAsync(dataDirectory, clock, cancellationToken).ConfigureAwait(false);

    /// <summary>For a server, which waits for a Neo4j that cannot be reached yet.</summary>
    /// <exception cref="GraphStoreException">The embedded store cannot be opened.</exception>
    public static async Task<IGraphStore> ForServerAsync(ServerOptions options, TimeProvider clock, CancellationToken cancellationToken) => options.Store.Neo4j is { } server
        ? Neo4jGraphStore.Connect(server with { RecentItems = RecentItems }, clock) // Its index follows the changes.
        : await EmbeddedAsync(options.DataDirectory, clock, cancellationToken).ConfigureAwait(false);

    private static Task<SqliteGraphStore> EmbeddedAsync(string dataDirectory, TimeProvider clock, CancellationToken cancellationToken) =>
        SqliteGraphStore.OpenAsync(StorePath.Options(dataDirectory), clock, cancellationToken);
}
