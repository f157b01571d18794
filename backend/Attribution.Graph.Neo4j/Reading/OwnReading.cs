using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Neo4j.Writing;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>What a writer looks up of its own unit's data.</summary>
internal sealed class OwnReading(GraphClient client)
{
    private const string Records = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:ExternalId {value: $keys[place]})<-[:HAS_ID]-(r:Record) WHERE r.owner = $owner
        RETURN $keys[place] AS key, r ORDER BY place, r.number
        """;

    private const string Claims = "UNWIND range(0, size($keys) - 1) AS place MATCH (c:ClaimHead {ownedId: $keys[place]}) RETURN c ORDER BY place, c.number";
    private const string RecordsOfSource = "MATCH (r:Record {origin: $origin}) WHERE NOT r.closed RETURN r ORDER BY r.number";
    private const string ClaimsOfSource = "MATCH (c:ClaimHead {origin: $origin}) WHERE NOT c.closed AND c.externalId IS NOT NULL RETURN c ORDER BY c.number";

    private const string Pending = """
        UNWIND $keys AS key MATCH (:Awaited {key: key})<-[:WAITS_FOR]-(p:Pending)
        RETURN DISTINCT p.number AS number, p.content AS content ORDER BY number
        """;

    public async Task<IReadOnlyList<RecordHead>> FindRecordsAsync(string unit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => await client.ReadAsync(
        Records,
        row => Head(RecordRow.Read(row.Get<INode>("r")), row.Get<string>("key")),
        cancellationToken,
        ("keys", externalIds),
        ("owner", unit)).ConfigureAwait(false);

    public async Task<IReadOnlyList<ClaimHead>> FindClaimsAsync(string unit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => await client.ReadAsync(
        Claims, row => Head(ClaimRow.Read(row.Get<INode>("c"))), cancellationToken, ("keys", externalIds.Select(id => Keys.Hash(Keys.Of(unit, id))).ToList())).ConfigureAwait(false);

    public async IAsyncEnumerable<RecordHead> ListRecordsAsync(string unit, SourceId source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in client.StreamAsync(
            RecordsOfSource, row => RecordRow.Read(row.Get<INode>("r")), cancellationToken, ("origin", Keys.Of(unit, source.ToString()))).ConfigureAwait(false))
        {
            yield return Head(row, row.ExternalIds[0]);
        }
    }

    public IAsyncEnumerable<ClaimHead> ListClaimsAsync(string unit, SourceId source, CancellationToken cancellationToken) => client.StreamAsync(
        ClaimsOfSource, row => Head(ClaimRow.Read(row.Get<INode>("c"))), cancellationToken, ("origin", Keys.Of(unit, source.ToString())));

    public async Task<IReadOnlyList<PendingClaim>> FindPendingAsync(string unit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => await client.ReadAsync(
        Pending,
        row => StoredPending.Read(row.Get<long>("number"), unit, row.Get<string>("content")),
        cancellationToken,
        ("keys", externalIds.Select(id => PendingStatements.KeyOf(unit, id)).ToList())).ConfigureAwait(false);

    private static RecordHead Head(RecordRow row, string externalId)
    {
        var content = row.Current.Content;
        return new RecordHead(
            externalId, row.Number, row.Id, row.Source, row.Current.Version, row.IsClosed, new LabelId(row.Current.Label), content.Modified, content.ContentHash)
        {
            IsFirstId = row.ExternalIds[0] == externalId,
        };
    }

    private static ClaimHead Head(ClaimRow row)
    {
        var content = row.Current.Content;
        return new ClaimHead(
            row.ExternalId ?? "", row.Number, row.Id, row.Source, row.Current.Version, row.IsClosed, new LabelId(row.Current.Label), content.Modified, content.ContentHash);
    }
}
