using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>A small SQLite file: each statement on a pooled connection of its own. Safe for concurrent use, and by several processes on one file.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly string connectionString;
    private readonly Lock watching = new();
    private SqliteCommand? watch;

    /// <summary>The file of this path; it is made with the first statement. A statement waits <paramref name="busySeconds"/> for another's write to end.</summary>
    public SqliteFile(string path, int busySeconds)
    {
        Path = path;
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = busySeconds, Pooling = true }.ToString();
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Runs a statement; returns the rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = Connect();
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Reads the rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = Connect();
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>
    /// A number that is another one after every write, of this process or another. It costs some µs: a connection that writes nothing is held for it (SQLite, PRAGMA data_version).
    /// </summary>
    public long Version()
    {
        lock (watching)
        {
            try
            {
                watch ??= Command(Connect(), "PRAGMA data_version", []);
                return (long)(watch.ExecuteScalar() ?? 0L);
            }
            catch (SqliteException)
            {
                Unwatch();
                throw;
            }
        }
    }

    /// <summary>A connection for statements that belong together.</summary>
    public SqliteConnection Connect()
    {
        SqliteConnection connection = new(connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Lets nobody but the file's owner read it, where the system knows owners.</summary>
    public void KeepToOwner()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Gives up what is held for <see cref="Version"/>; the file may be used on.</summary>
    public void Dispose()
    {
        lock (watching)
        {
            Unwatch();
        }
    }

    private void Unwatch()
    {
        watch?.Connection?.Dispose();
        watch?.Dispose();
        watch = null;
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
