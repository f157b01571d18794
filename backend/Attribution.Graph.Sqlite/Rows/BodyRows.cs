using Attribution.Graph.Sqlite.Connections;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>What versions say, by body id. Bodies are written once and never changed.</summary>
internal sealed class BodyRows(SqliteDatabase database)
{
    private const string Select = "SELECT body FROM bodies WHERE id = ?";
    private const string Insert = "INSERT INTO bodies VALUES(?, ?)";
    private const string SelectMax = "SELECT max(id) FROM bodies";

    public long MaxId => database.Prepare(SelectMax).Scalar();

    /// <summary>Reads from a body; the bytes are valid inside <paramref name="read"/> only.</summary>
    public T Read<T>(long id, Func<ReadOnlySpan<byte>, T> read)
    {
        var row = database.Prepare(Select).Bind(1, id);
        if (!row.Step())
        {
            throw new InvalidOperationException($"Body {id} is missing.");
        }

        var value = read(row.Blob(0));
        row.Reset();
        return value;
    }

    public void Write(long id, ReadOnlySpan<byte> body) => database.Prepare(Insert).Bind(1, id).Bind(2, body).Run();
}
