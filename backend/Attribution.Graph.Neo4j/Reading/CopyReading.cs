using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>What a copy to another store reads besides the things themselves: the log of writes and what waits for its ends.</summary>
internal sealed class CopyReading(GraphClient client)
{
    private const string Commits = "MATCH (c:Change) WHERE c.revision > $after RETURN c ORDER BY c.revision LIMIT $limit";
    private const string Pending = "MATCH (p:Pending) WHERE p.number > $after RETURN p ORDER BY p.number LIMIT $limit";

    public async Task<IReadOnlyList<CommitEntry>> CommitsAsync(long after, int limit, CancellationToken cancellationToken) =>
        await client.ReadAsync(Commits, row => Entry(row.Get<INode>("c")), cancellationToken, ("after", after), ("limit", limit)).ConfigureAwait(false);

    public async Task<IReadOnlyList<PendingClaim>> PendingAsync(long after, int limit, CancellationToken cancellationToken) =>
        await client.ReadAsync(Pending, row => Claim(row.Get<INode>("p")), cancellationToken, ("after", after), ("limit", limit)).ConfigureAwait(false);

    private static CommitEntry Entry(INode change) => new(
        IndexFeed.Change(change),
        OperationId.Parse(change.Get<string>("operationId"), null),
        change.Get<byte[]>("requestHash"),
        change.Get<string>("unit"),
        change.TryGet<string>("import", out var import) ? ImportId.Parse(import, null) : null,
        change.TryGet<byte[]>("answer", out var answer) ? answer : null);

    private static PendingClaim Claim(INode pending) => StoredPending.Read(pending.Get<long>("number"), pending.Get<string>("owner"), pending.Get<string>("content"));
}
