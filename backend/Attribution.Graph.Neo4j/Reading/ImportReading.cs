using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Writing;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads how far imports are, what they wrote and still stands, and what came of an operation.</summary>
internal sealed class ImportReading(GraphClient client)
{
    private const string One = "MATCH (i:Import {id: $id}) WHERE i.unit = $unit RETURN i";
    private const string OfUnit = "MATCH (i:Import) WHERE i.unit = $unit AND i.firstRevision < $before RETURN i ORDER BY i.firstRevision DESC LIMIT $limit";
    private const string Unfinished = "MATCH (i:Import) WHERE i.state = 'RUNNING' AND i.job IS NOT NULL RETURN i ORDER BY i.firstRevision";
    private const string All = "MATCH (i:Import) RETURN i ORDER BY i.firstRevision, i.id";
    private const string Operation = "MATCH (c:Change {operation: $operation}) RETURN c";

    private const string Imported = """
        MATCH (c:Change {import: $id})
        CALL (c) {
          UNWIND range(0, size(c.records) - 1) AS place
          MATCH (r:Record {number: c.records[place]}) WHERE r.version = c.recordVersions[place]
          RETURN false AS isClaim, place, r.number AS number, r.version AS version
          UNION ALL
          UNWIND range(0, size(c.claims) - 1) AS place
          MATCH (h:ClaimHead {number: c.claims[place]}) WHERE h.version = c.claimVersions[place]
          RETURN true AS isClaim, place, h.number AS number, h.version AS version
        }
        RETURN isClaim, number, version ORDER BY c.revision, isClaim, place
        """;

    public async Task<ImportProgress?> FindAsync(string unit, ImportId import, CancellationToken cancellationToken) =>
        (await client.ReadAsync(One, Read, cancellationToken, ("id", import.ToString()), ("unit", unit)).ConfigureAwait(false)) is [var found] ? found : null;

    public async Task<IReadOnlyList<ImportProgress>> ListAsync(string unit, long before, int limit, CancellationToken cancellationToken) =>
        await client.ReadAsync(OfUnit, Read, cancellationToken, ("unit", unit), ("before", before), ("limit", limit)).ConfigureAwait(false);

    public async Task<IReadOnlyList<ImportProgress>> UnfinishedAsync(CancellationToken cancellationToken) =>
        await client.ReadAsync(Unfinished, Read, cancellationToken).ConfigureAwait(false);

    public IAsyncEnumerable<ImportProgress> AllAsync(CancellationToken cancellationToken) => client.StreamAsync(All, Read, cancellationToken);

    public async Task<CommitResult?> FindOperationAsync(OperationId operation, string account, ReadOnlyMemory<byte> requestHash, long now, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(
            Operation, row => row.Get<INode>("c"), cancellationToken, ("operation", ChangeStatements.OperationKey(operation, account))).ConfigureAwait(false);
        return found is [var change] ? ChangeStatements.Replay(change, requestHash, now, isOwn: false) : null;
    }

    public async IAsyncEnumerable<ImportedItem> ImportedAsync(string unit, ImportId import, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await FindAsync(unit, import, cancellationToken).ConfigureAwait(false) is null)
        {
            yield break;
        }

        await foreach (var item in client.StreamAsync(
            Imported, row => new ImportedItem(row.Get<bool>("isClaim"), row.Get<int>("number"), row.Get<int>("version")), cancellationToken, ("id", import.ToString())).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private static ImportProgress Read(IRecord row)
    {
        var node = row.Get<INode>("i");
        return new ImportProgress
        {
            Id = ImportId.Parse(node.Get<string>("id"), null),
            UnitId = node.Get<string>("unit"),
            Account = node.Get<string>("account"),
            FileName = node.Get<string>("fileName"),
            FileHash = node.Get<byte[]>("fileHash"),
            Options = node.Get<string>("options"),
            State = node.Get<string>("state"),
            Position = node.Get<string>("position"),
            Summary = node.Get<string>("summary"),
            Job = node.TryGet<string>("job", out var job) ? job : null,
            FirstRevision = node.Get<long>("firstRevision"),
            StartedAt = node.Get<long>("startedAt"),
            UpdatedAt = node.Get<long>("updatedAt"),
        };
    }
}
