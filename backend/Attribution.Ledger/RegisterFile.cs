using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>A small SQLite file of the data directory that one register keeps; made with its first row, and readable by its owner alone. Without the file every read finds nothing.</summary>
internal sealed class RegisterFile(string directory, string name, string create) : IDisposable
{
    // A writer holds the file for a few ms.
    private const int BusySeconds = 5;

    private readonly SqliteFile file = new(Path.Combine(directory, name), BusySeconds);

    /// <summary>Makes the file if it is not there yet.</summary>
    public void Make()
    {
        if (!File.Exists(file.Path))
        {
            file.Execute($"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; {create} PRAGMA user_version=1;");
            file.KeepToOwner();
        }
    }

    /// <summary>Runs a statement; returns the rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => file.Execute(sql, values);

    /// <summary>Reads rows.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values) =>
        File.Exists(file.Path) ? file.Query(sql, read, values) : [];

    /// <summary>A number that is another one after every write, of this process or another; 0: there is no file yet.</summary>
    public long Version() => File.Exists(file.Path) ? file.Version() : 0;

    /// <summary>Gives up what is held for <see cref="Version"/>.</summary>
    public void Dispose() => file.Dispose();
}
