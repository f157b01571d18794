using Microsoft.Data.Sqlite;

namespace Attribution.Server.Backups;

/// <summary>Whether a server or a command works on a data directory.</summary>
internal static class DataLock
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;

    /// <summary>True if a process has a database of <paramref name="directory"/> open.</summary>
    public static bool IsInUse(string directory) => new[] { DataFiles.Graph, DataFiles.Identity }.Any(name => IsOpen(Path.Combine(directory, name)));

    /// <summary>True if a process has the graph of <paramref name="directory"/> open.</summary>
    public static bool IsGraphInUse(string directory) => IsOpen(Path.Combine(directory, DataFiles.Graph));

    private static bool IsOpen(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            // Leaving write-ahead mode needs the file alone: it is refused while anybody else has it open.
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=DELETE";
            command.ExecuteNonQuery();
            command.CommandText = "PRAGMA journal_mode=WAL";
            command.ExecuteNonQuery();
            return false;
        }
        catch (SqliteException exception)
        {
            // Anything else wrong with the file is no reason not to replace it.
            return exception.SqliteErrorCode is SqliteBusy or SqliteLocked;
        }
    }
}
