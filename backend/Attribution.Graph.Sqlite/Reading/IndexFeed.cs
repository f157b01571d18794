using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Writing;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>What the graph index reads: versions as of a revision, labels, names of types, changes. Commit times rise strictly, so a revision is a moment.</summary>
internal static class IndexFeed
{
    private const string SelectTime = "SELECT recorded_at FROM commits WHERE revision <= ? ORDER BY revision DESC LIMIT 1";
    private const string SelectLabels = "SELECT id, bytes FROM labels WHERE id > ? ORDER BY id";
    private const string SelectTypes = "SELECT code, name FROM other_types ORDER BY code";
    private const string SelectChanges = "SELECT revision, recorded_at, records, claims, decisions_changed, labels_up_to, account, action FROM commits WHERE revision > ? ORDER BY revision";

    private const string SelectRecords = """
        SELECT h.number, r.kind, h.label, r.identity, h.recorded_from, h.recorded_to, h.state, h.version FROM record_history h JOIN records r ON r.number = h.number
          WHERE h.number BETWEEN ?1 AND ?2
        UNION ALL SELECT number, kind, label, identity, recorded_from, 9223372036854775807, state, version FROM records WHERE number BETWEEN ?1 AND ?2 AND state < 2
        ORDER BY 1, 8
        """;

    private const string SelectClaims = """
        SELECT h.number, c.from_number, c.to_number, c.state, c.type, h.confidence, h.label, h.valid_from, h.valid_to, h.recorded_from, h.recorded_to, h.version
          FROM claim_history h JOIN claims c ON c.number = h.number WHERE h.number BETWEEN ?1 AND ?2
        UNION ALL SELECT number, from_number, to_number, state, type, confidence, label, valid_from, valid_to, recorded_from, 9223372036854775807, version
          FROM claims WHERE number BETWEEN ?1 AND ?2 AND state & 2 = 0
        ORDER BY 1, 12
        """;

    /// <summary>When the revision was recorded, µs since 1970; before it, nothing was.</summary>
    public static long TimeOf(StoreSession session, long revision) => session.Database.Prepare(SelectTime).Bind(1, revision).Scalar(none: long.MinValue);

    /// <summary>All versions of records numbered <paramref name="first"/> to <paramref name="last"/> that were recorded up to <paramref name="time"/>.</summary>
    public static IEnumerable<IndexRecord> Records(StoreSession session, int first, int last, long time)
    {
        var rows = session.Database.Prepare(SelectRecords).Bind(1, first).Bind(2, last);
        while (rows.Step())
        {
            if (rows.Int64(4) <= time)
            {
                var revoked = ((ItemState)rows.Int32(6) & ItemState.Revoked) != 0;
                yield return new IndexRecord(rows.Int32(0), (ushort)rows.Int32(1), rows.Int32(2), rows.Int32(3), rows.Int64(4), To(rows.Int64(5), time), revoked);
            }
        }
    }

    /// <summary>All versions of claims numbered <paramref name="first"/> to <paramref name="last"/> that were recorded up to <paramref name="time"/>.</summary>
    public static IEnumerable<IndexClaim> Claims(StoreSession session, int first, int last, long time)
    {
        var rows = session.Database.Prepare(SelectClaims).Bind(1, first).Bind(2, last);
        while (rows.Step())
        {
            if (rows.Int64(9) <= time)
            {
                yield return ReadClaim(rows, time);
            }
        }
    }

    public static IEnumerable<(LabelId Id, HandlingLabel Label)> Labels(StoreSession session, int after)
    {
        var rows = session.Database.Prepare(SelectLabels).Bind(1, after);
        while (rows.Step())
        {
            LabelId id = new(rows.Int32(0));
            if (session.Caches.Labels.Find(id) is not { } label)
            {
                session.Caches.Labels.Keep(id, label = LabelBytes.Read(rows.Blob(1).ToArray()));
            }

            yield return (id, label);
        }
    }

    public static List<(ushort Code, string Name)> OtherTypes(StoreSession session)
    {
        List<(ushort Code, string Name)> types = [];
        var rows = session.Database.Prepare(SelectTypes);
        while (rows.Step())
        {
            types.Add(((ushort)rows.Int32(0), rows.Text(1)));
        }

        return types;
    }

    public static IEnumerable<ChangeEntry> Changes(StoreSession session, long after)
    {
        var rows = session.Database.Prepare(SelectChanges).Bind(1, after);
        while (rows.Step())
        {
            yield return Change(rows);
        }
    }

    /// <summary>The entry in the first columns of a row: revision, time, records, claims, decisions changed, labels, account, action.</summary>
    public static ChangeEntry Change(SqliteStatement row) => new(row.Int64(0), row.Int64(1), Numbers(row.Blob(2)), Numbers(row.Blob(3)), row.Int32(4) != 0, row.Int32(5))
    {
        Account = row.Text(6),
        Action = row.Text(7),
    };

    private static IndexClaim ReadClaim(SqliteStatement row, long time)
    {
        var ends = (ItemState)row.Int32(3);
        return new IndexClaim(
            row.Int32(0), row.Int32(1), row.Int32(2), (ends & ItemState.FromIsClaim) != 0, (ends & ItemState.ToIsClaim) != 0, (ushort)row.Int32(4), (byte)row.Int32(5),
            row.Int32(6), row.NullableInt64(7) ?? long.MinValue, row.NullableInt64(8) ?? long.MaxValue, row.Int64(9), To(row.Int64(10), time));
    }

    private static int[] Numbers(ReadOnlySpan<byte> items) => [.. WrittenItem.ReadList(items).Select(item => item.Number)];

    // A version closed later was still current then.
    private static long To(long recordedTo, long time) => recordedTo > time ? long.MaxValue : recordedTo;
}
