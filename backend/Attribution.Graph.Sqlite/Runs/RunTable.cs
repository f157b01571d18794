using Attribution.Graph.Sqlite.Connections;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Rows and blocks of runs on one connection.</summary>
internal sealed class RunTable(SqliteDatabase database)
{
    private const string SelectRuns = "SELECT id, kind, first_block, block_count, entries FROM runs ORDER BY id";
    private const string SelectFences = "SELECT fences FROM runs WHERE id = ?";
    private const string SelectFilter = "SELECT filter FROM runs WHERE id = ?";
    private const string SelectBlock = "SELECT body FROM blocks WHERE id = ?";
    private const string InsertRun = "INSERT INTO runs VALUES(?, ?, ?, ?, ?, ?, ?)";
    private const string InsertBlock = "INSERT INTO blocks VALUES(?, ?)";
    private const string DeleteRun = "DELETE FROM runs WHERE id = ?";
    private const string DeleteBlocks = "DELETE FROM blocks WHERE id BETWEEN ? AND ?";

    public List<RunRow> ReadRuns()
    {
        List<RunRow> runs = [];
        var rows = database.Prepare(SelectRuns);
        while (rows.Step())
        {
            runs.Add(new RunRow(rows.Int64(0), (RunKind)rows.Int32(1), rows.Int64(2), rows.Int32(3), rows.Int64(4)));
        }

        return runs;
    }

    public byte[] ReadFences(long run) => ReadBlob(database.Prepare(SelectFences).Bind(1, run));

    public byte[] ReadFilter(long run) => ReadBlob(database.Prepare(SelectFilter).Bind(1, run));

    /// <summary>Copies a block into <paramref name="buffer"/>, made larger if need be, and gives its length.</summary>
    public int ReadBlock(long block, ref byte[] buffer)
    {
        var row = database.Prepare(SelectBlock).Bind(1, block);
        if (!row.Step())
        {
            throw new InvalidOperationException($"Block {block} of a run is missing.");
        }

        var body = row.Blob(0);
        if (buffer.Length < body.Length)
        {
            buffer = new byte[Math.Max(body.Length, 8192)];
        }

        body.CopyTo(buffer);
        var length = body.Length;
        row.Reset();
        return length;
    }

    public long NextRunId() => database.Prepare("SELECT max(id) FROM runs").Scalar() + 1;

    public long NextBlockId() => database.Prepare("SELECT max(id) FROM blocks").Scalar() + 1;

    public void WriteBlock(long block, ReadOnlySpan<byte> body) => database.Prepare(InsertBlock).Bind(1, block).Bind(2, body).Run();

    public void WriteRun(RunRow run, ReadOnlySpan<byte> fences, ReadOnlySpan<byte> filter) =>
        database.Prepare(InsertRun).Bind(1, run.Id).Bind(2, (long)run.Kind).Bind(3, run.FirstBlock).Bind(4, run.BlockCount).Bind(5, run.Entries)
            .Bind(6, fences).Bind(7, filter).Run();

    public void Delete(RunRow run)
    {
        database.Prepare(DeleteBlocks).Bind(1, run.FirstBlock).Bind(2, run.FirstBlock + run.BlockCount - 1).Run();
        database.Prepare(DeleteRun).Bind(1, run.Id).Run();
    }

    private static byte[] ReadBlob(SqliteStatement row)
    {
        if (!row.Step())
        {
            throw new InvalidOperationException("A run is missing.");
        }

        var bytes = row.Blob(0).ToArray();
        row.Reset();
        return bytes;
    }
}
