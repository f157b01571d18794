namespace Attribution.Graph.Sqlite;

/// <summary>Where the embedded store keeps its data and how much memory it may use.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Path of the database file; made if it does not exist. Its folder must exist.</summary>
    public required string Path { get; init; }

    /// <summary>How long a write waits for another process's write, 30 s by default.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Page cache of the writing connection in MiB, 1 to 4,096.</summary>
    public int WriterCacheMebibytes { get; init; } = 64;

    /// <summary>Page cache of each reading connection in MiB, 1 to 1,024; as many connections stay open as read at once, at most 8.</summary>
    public int ReaderCacheMebibytes { get; init; } = 8;
}
