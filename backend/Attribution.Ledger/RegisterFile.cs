using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>A small SQLite file of the data directory that one register keeps; made with its first row, and readable by its owner alone. Without the file every read finds nothing.</summary>
internal sealed class RegisterFile(string directory, string name, string create)
{
    // A writer holds the file for a few ms.
    private const int BusySeconds = 5;

    private readonly string path = Path.Combine(directory, name);

    /// <summary>Makes the file if it is not there yet.</summary>
    public void Make()
    {
        if (!File.Exists(path))
        {
            Execute($"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; {create} PRAGMA user_version=1;");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }

    /// <summary>Runs a statement; returns the rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = Connect();
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Reads rows.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var connection = Connect();
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        List<T> found = [];
        while (reader.Read())
        {
            found.Add(read(reader));
        }

        return found;
    }

    private SqliteConnection Connect()
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds, Pooling = true }.ToString());
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
