using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>Reads rows and versions of claims on one connection.</summary>
internal sealed class ClaimRows(SqliteDatabase database)
{
    private const string Columns =
        "number, id, owner, source, type, from_number, to_number, state, confidence, label, valid_from, valid_to, version, recorded_from, body";

    private const string SelectOne = $"SELECT {Columns} FROM claims WHERE number = ?";
    private const string SelectOfSource = $"SELECT {Columns} FROM claims WHERE number > ? AND owner = ? AND source = ? AND state & 2 = 0 ORDER BY number";
    private const string SelectHistory =
        "SELECT version, label, confidence, valid_from, valid_to, recorded_from, recorded_to, body FROM claim_history WHERE number = ? ORDER BY version";

    private const string SelectMax = "SELECT max(number) FROM claims";

    public int MaxNumber => (int)database.Prepare(SelectMax).Scalar();

    public ClaimRow? Find(int number)
    {
        var row = database.Prepare(SelectOne).Bind(1, number);
        ClaimRow? found = row.Step() ? Read(row) : null;
        row.Reset();
        return found;
    }

    /// <summary>Open claims of one owner and source by number.</summary>
    public IEnumerable<ClaimRow> OfSource(int owner, int source)
    {
        var rows = database.Prepare(SelectOfSource).Bind(1, 0).Bind(2, owner).Bind(3, source);
        while (rows.Step())
        {
            yield return Read(rows);
        }
    }

    /// <summary>Closed versions, oldest first.</summary>
    public List<StoredClaimVersion> History(int number)
    {
        List<StoredClaimVersion> versions = [];
        var rows = database.Prepare(SelectHistory).Bind(1, number);
        while (rows.Step())
        {
            var facts = ClaimRow.Facts(new LabelId(rows.Int32(1)), (byte)rows.Int32(2), rows.NullableInt64(3), rows.NullableInt64(4));
            versions.Add(new StoredClaimVersion(rows.Int32(0), facts, rows.Int64(5), rows.Int64(6), rows.Int64(7)));
        }

        return versions;
    }

    /// <summary>The version in effect at <paramref name="asOf"/> (null: now); null if there was none.</summary>
    public StoredClaimVersion? At(ClaimRow row, long? asOf)
    {
        if (asOf is not { } time || row.RecordedFrom <= time)
        {
            return row.IsClosed ? null : row.Current;
        }

        foreach (var version in History(row.Number))
        {
            if (version.RecordedFrom <= time && time < version.RecordedTo)
            {
                return version;
            }
        }

        return null;
    }

    private static ClaimRow Read(SqliteStatement row) => new(
        row.Int32(0), new ClaimId(row.Id(1)), row.Int32(2), row.Int32(3), (ushort)row.Int32(4), row.Int32(5), row.Int32(6), (ItemState)row.Int32(7), (byte)row.Int32(8),
        new LabelId(row.Int32(9)), row.NullableInt64(10), row.NullableInt64(11), row.Int32(12), row.Int64(13), row.Int64(14));
}
