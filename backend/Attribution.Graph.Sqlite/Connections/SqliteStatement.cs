using System.Buffers.Binary;
using System.Text;
using SQLitePCL;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>
/// One prepared statement, bound and stepped on the native handle: ADO.NET parameters cost several times the insert itself. Not safe for concurrent use, like its connection.
/// Parameters count from 1, columns from 0; spans of a row are valid until the next step.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt statement;
    private bool active;

    public SqliteStatement(sqlite3 handle, string sql)
    {
        this.handle = handle;
        SqliteFailure.ThrowIfFailed(handle, raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    public void Dispose() => statement.Dispose();

    public SqliteStatement Bind(int index, long value)
    {
        _ = raw.sqlite3_bind_int64(statement, index, value);
        return this;
    }

    public SqliteStatement Bind(int index, long? value) => value is { } number ? Bind(index, number) : BindNull(index);

    public SqliteStatement Bind(int index, bool value) => Bind(index, value ? 1L : 0L);

    public SqliteStatement Bind(int index, string? value)
    {
        if (value is null)
        {
            return BindNull(index);
        }

        SqliteFailure.ThrowIfFailed(handle, raw.sqlite3_bind_text(statement, index, value));
        return this;
    }

    public SqliteStatement Bind(int index, ReadOnlySpan<byte> blob)
    {
        SqliteFailure.ThrowIfFailed(handle, blob.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, index, 0) : raw.sqlite3_bind_blob(statement, index, blob));
        return this;
    }

    public SqliteStatement BindId(int index, UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return Bind(index, bytes);
    }

    public SqliteStatement BindNull(int index)
    {
        _ = raw.sqlite3_bind_null(statement, index);
        return this;
    }

    /// <summary>The next row; after the last one the statement is ready to be bound again.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return active = true;
        }

        Reset();
        return code == raw.SQLITE_DONE ? false : throw SqliteFailure.Of(handle, code);
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>The first column of the only row; <paramref name="none"/> where there is no row or it is null.</summary>
    public long Scalar(long none = 0)
    {
        var value = Step() && !IsNull(0) ? Int64(0) : none;
        Reset();
        return value;
    }

    /// <summary>Ends the reading of rows early.</summary>
    public void Reset()
    {
        _ = raw.sqlite3_reset(statement);
        active = false;
    }

    /// <summary>Resets it if a reader left it in the middle.</summary>
    public void ResetIfActive()
    {
        if (active)
        {
            Reset();
        }
    }

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public int Int32(int column) => raw.sqlite3_column_int(statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long? NullableInt64(int column) => IsNull(column) ? null : Int64(column);

    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    public UInt128 Id(int column) => BinaryPrimitives.ReadUInt128BigEndian(Blob(column));

    public string Text(int column) => Encoding.UTF8.GetString(Blob(column));

    public string? NullableText(int column) => IsNull(column) ? null : Text(column);
}
