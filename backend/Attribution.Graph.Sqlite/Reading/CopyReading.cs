using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>What a copy to another store reads besides the things themselves: the log of writes and what waits for its ends.</summary>
internal static class CopyReading
{
    private const string SelectCommits = """
        SELECT commits.revision, recorded_at, records, claims, decisions_changed, labels_up_to, account, action, operation, request_hash, import, answer,
          json_extract(CAST(entry AS TEXT), '$.unit')
        FROM commits LEFT JOIN outbox ON outbox.revision = commits.revision WHERE commits.revision > ? ORDER BY commits.revision LIMIT ?
        """;

    private const string SelectPending = "SELECT number, owner_unit, body FROM pending WHERE number > ? ORDER BY number LIMIT ?";

    public static List<CommitEntry> Commits(StoreSession session, long after, int limit)
    {
        List<CommitEntry> commits = [];
        var rows = session.Database.Prepare(SelectCommits).Bind(1, after).Bind(2, limit);
        while (rows.Step())
        {
            commits.Add(new CommitEntry(
                IndexFeed.Change(rows),
                new OperationId(rows.Id(8)),
                rows.Blob(9).ToArray(),
                rows.NullableText(12) ?? "",
                rows.IsNull(10) ? null : new ImportId(rows.Id(10)),
                rows.IsNull(11) ? null : rows.Blob(11).ToArray()));
        }

        return commits;
    }

    public static List<PendingClaim> Pending(StoreSession session, long after, int limit)
    {
        List<PendingClaim> claims = [];
        var rows = session.Database.Prepare(SelectPending).Bind(1, after).Bind(2, limit);
        while (rows.Step())
        {
            claims.Add(PendingBody.Read(rows.Int64(0), rows.Text(1), rows.Blob(2)));
        }

        return claims;
    }
}
