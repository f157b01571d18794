using Attribution.Graph.Sqlite;

namespace Attribution.Server.Commands;

/// <summary>Where the embedded store lies in a data directory.</summary>
internal static class StorePath
{
    /// <summary>How to open the store of <paramref name="dataDirectory"/>, which is made if need be.</summary>
    public static SqliteStoreOptions Options(string dataDirectory) => new() { Path = Path.Combine(Directory.CreateDirectory(dataDirectory).FullName, "graph.db") };
}
