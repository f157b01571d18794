using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>identity.db in the data directory: accounts, units, sessions and tokens. Safe for concurrent use and by several processes.</summary>
internal sealed class IdentityDatabase
{
    private readonly string connectionString;

    private IdentityDatabase(string connectionString) => this.connectionString = connectionString;

    /// <summary>Opens or creates the database; the file is readable by its owner only.</summary>
    /// <exception cref="InvalidOperationException">The file was written by a newer version.</exception>
    public static IdentityDatabase Open(string directory)
    {
        var path = Path.Combine(Directory.CreateDirectory(directory).FullName, "identity.db");
        IdentityDatabase database = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = true, DefaultTimeout = 30 }.ToString());
        using var connection = database.Connect();
        var version = Convert.ToInt32(Command(connection, "PRAGMA user_version").ExecuteScalar(), null);
        if (version > IdentitySchema.Version)
        {
            throw new InvalidOperationException($"{path} has schema version {version}; this program knows up to {IdentitySchema.Version}. Start the newer program.");
        }

        Command(connection, IdentitySchema.Create + "BEGIN IMMEDIATE;").ExecuteNonQuery();
        version = Convert.ToInt32(Command(connection, "PRAGMA user_version").ExecuteScalar(), null); // asked again: another process may just have changed it
        var missing = version == 0 ? [] : IdentitySchema.Steps.Skip(version - 1);
        Command(connection, $"{string.Concat(missing)} PRAGMA user_version={IdentitySchema.Version}; COMMIT;").ExecuteNonQuery();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return database;
    }

    /// <summary>Copies everything but the sessions, as of one moment, to a new file.</summary>
    public void CopyTo(string path)
    {
        using var connection = Connect();
        using SqliteConnection copy = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        Command(copy, "DELETE FROM sessions; PRAGMA journal_mode=DELETE; VACUUM;").ExecuteNonQuery();
    }

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

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private SqliteConnection Connect()
    {
        SqliteConnection connection = new(connectionString);
        connection.Open();
        return connection;
    }
}
