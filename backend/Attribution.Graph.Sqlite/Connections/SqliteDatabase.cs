using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>One open connection with its prepared statements, each prepared at first use and kept. Not safe for concurrent use.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3 handle;
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    private SqliteDatabase(SqliteConnection connection, sqlite3 handle) => (this.connection, this.handle) = (connection, handle);

    /// <summary>Opens <paramref name="path"/>; with <paramref name="cacheMebibytes"/> of page cache.</summary>
    public static SqliteDatabase Open(string path, SqliteOpenMode mode, TimeSpan busyTimeout, int cacheMebibytes)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            SqliteDatabase database = new(connection, connection.Handle ?? throw new InvalidOperationException("An open connection has a handle."));
            database.Execute($"PRAGMA busy_timeout={(long)busyTimeout.TotalMilliseconds};PRAGMA cache_size=-{cacheMebibytes * 1024L};PRAGMA temp_store=MEMORY");
            return database;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw SqliteFailure.Of($"{path} cannot be opened", exception.SqliteExtendedErrorCode, exception);
        }
        catch (GraphStoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The statement of <paramref name="sql"/>, prepared once; whoever still read rows of it has ended.</summary>
    public SqliteStatement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements.Add(sql, statement = new SqliteStatement(handle, sql));
        }

        statement.ResetIfActive();
        return statement;
    }

    public bool IsInTransaction => raw.sqlite3_get_autocommit(handle) == 0;

    /// <summary>Runs one or more statements that are needed once.</summary>
    public void Execute(string sql) => SqliteFailure.ThrowIfFailed(handle, raw.sqlite3_exec(handle, sql));

    /// <summary>The first column of the first row as text.</summary>
    public string? QueryText(string sql)
    {
        using SqliteStatement statement = new(handle, sql);
        return statement.Step() ? statement.NullableText(0) : null;
    }

    /// <summary>Copies the whole database, as of one moment, into <paramref name="target"/>, page by page beside writers (SQLite online backup).</summary>
    public void CopyTo(SqliteDatabase target) => connection.BackupDatabase(target.connection);

    /// <summary>Ends whatever readers left open, so that the transaction can end.</summary>
    public void ResetStatements()
    {
        foreach (var statement in statements.Values)
        {
            statement.ResetIfActive();
        }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
