using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>Reads rows and versions of records on one connection.</summary>
internal sealed class RecordRows(SqliteDatabase database)
{
    private const string Columns = "number, id, owner, source, kind, identity, first_recorded, label, version, recorded_from, state, body";
    private const string SelectOne = $"SELECT {Columns} FROM records WHERE number = ?";
    private const string SelectOfSource = $"SELECT {Columns} FROM records WHERE number > ? AND owner = ? AND source = ? AND state < 2 ORDER BY number";
    private const string SelectHistory = "SELECT version, label, recorded_from, recorded_to, state, body FROM record_history WHERE number = ? ORDER BY version";
    private const string SelectMax = "SELECT max(number) FROM records";

    public int MaxNumber => (int)database.Prepare(SelectMax).Scalar();

    public RecordRow? Find(int number)
    {
        var row = database.Prepare(SelectOne).Bind(1, number);
        RecordRow? found = row.Step() ? Read(row) : null;
        row.Reset();
        return found;
    }

    /// <summary>Open records of one owner and source by number.</summary>
    public IEnumerable<RecordRow> OfSource(int owner, int source)
    {
        var rows = database.Prepare(SelectOfSource).Bind(1, 0).Bind(2, owner).Bind(3, source);
        while (rows.Step())
        {
            yield return Read(rows);
        }
    }

    /// <summary>Closed versions, oldest first.</summary>
    public List<StoredVersion> History(int number)
    {
        List<StoredVersion> versions = [];
        var rows = database.Prepare(SelectHistory).Bind(1, number);
        while (rows.Step())
        {
            var revoked = ((ItemState)rows.Int32(4) & ItemState.Revoked) != 0;
            versions.Add(new StoredVersion(rows.Int32(0), new LabelId(rows.Int32(1)), rows.Int64(2), rows.Int64(3), revoked, rows.Int64(5)));
        }

        return versions;
    }

    /// <summary>The version in effect at <paramref name="asOf"/> (null: now); null if there was none.</summary>
    public StoredVersion? At(RecordRow row, long? asOf)
    {
        if (asOf is not { } time || row.RecordedFrom <= time)
        {
            return row.IsClosed ? null : row.Current;
        }

        foreach (var version in row.FirstRecorded <= time ? History(row.Number) : [])
        {
            if (version.RecordedFrom <= time && time < version.RecordedTo)
            {
                return version;
            }
        }

        return null;
    }

    private static RecordRow Read(SqliteStatement row) => new(
        row.Int32(0), new RecordId(row.Id(1)), row.Int32(2), row.Int32(3), (ushort)row.Int32(4), row.Int32(5), row.Int64(6), new LabelId(row.Int32(7)), row.Int32(8),
        row.Int64(9), (ItemState)row.Int32(10), row.Int64(11));
}
