using Attribution.Domain.Relationships;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Writes the claims of a checked batch: heads, kept versions, and the current claim as a relationship of its type.</summary>
internal static class ClaimStatements
{
    private const string AddTypes = "UNWIND $rows AS row MERGE (t:OtherType {name: row.name}) ON CREATE SET t.code = row.code";
    private const string Add = "UNWIND $rows AS row CREATE (c:ClaimHead) SET c = row.properties";

    private const string KeepVersion = """
        UNWIND $rows AS row MATCH (c:ClaimHead {number: row.number}) WHERE NOT c.closed
        CREATE (c)-[:HAD]->(:ClaimVersion {number: c.number, version: c.version, confidence: c.confidence, label: c.label, validFrom: c.validFrom, validTo: c.validTo,
          recordedFrom: c.recordedFrom, recordedTo: $recordedAt, content: c.content})
        """;

    private const string Change = "UNWIND $rows AS row MATCH (c:ClaimHead {number: row.number}) SET c += row.properties";

    // The type is a name of the registry or OTHER, never a text from outside.
    private const string AddRecordEdges = """
        UNWIND $rows AS row
        MATCH (source:Record {number: row.fromRecord})
        MATCH (target:Record {number: row.toRecord})
        CREATE (source)-[:$(row.type) {number: row.number, typeName: row.typeName}]->(target)
        """;

    private const string AddEdges = """
        UNWIND $rows AS row
        OPTIONAL MATCH (fromRecord:Record {number: row.fromRecord})
        OPTIONAL MATCH (fromClaim:ClaimHead {number: row.fromClaim})
        OPTIONAL MATCH (toRecord:Record {number: row.toRecord})
        OPTIONAL MATCH (toClaim:ClaimHead {number: row.toClaim})
        WITH row, coalesce(fromRecord, fromClaim) AS source, coalesce(toRecord, toClaim) AS target
        CREATE (source)-[:$(row.type) {number: row.number, typeName: row.typeName}]->(target)
        """;

    private const string RemoveEdges = """
        UNWIND $rows AS row
        OPTIONAL MATCH (fromRecord:Record {number: row.fromRecord})
        OPTIONAL MATCH (fromClaim:ClaimHead {number: row.fromClaim})
        WITH row, coalesce(fromRecord, fromClaim) AS source
        MATCH (source)-[edge:$(row.type) {number: row.number}]->()
        DELETE edge
        """;

    public static async Task WriteAsync(BatchState state, WriteContext runner)
    {
        var writes = state.Batch.Claims;
        var changed = writes.Where(write => write.ExpectedVersion > 0).Select(write => Changed(state, write)).ToList();
        await runner.WriteAsync(AddTypes, state.NewTypes.Select(name => new Dictionary<string, object?> { ["name"] = name, ["code"] = state.OtherTypes[name] })).ConfigureAwait(false);
        await runner.WriteAsync(Add, writes.Where(write => write.ExpectedVersion == 0).Select(write => Added(state, write))).ConfigureAwait(false);
        await runner.WriteAsync(KeepVersion, changed, ("recordedAt", state.RecordedAt)).ConfigureAwait(false);
        await runner.WriteAsync(Change, changed).ConfigureAwait(false);
        var edges = writes.Where(write => write.Content is not null && IsWithoutEdge(state, write)).Select(write => Edge(state, write)).ToLookup(edge => edge["fromClaim"] is null && edge["toClaim"] is null);
        await runner.WriteAsync(AddRecordEdges, edges[true]).ConfigureAwait(false);
        await runner.WriteAsync(AddEdges, edges[false]).ConfigureAwait(false);
        await runner.WriteAsync(RemoveEdges, writes.Where(write => write.Content is null).Select(write => Edge(state, write))).ConfigureAwait(false);
    }

    private static bool IsWithoutEdge(BatchState state, ClaimWrite write) => write.ExpectedVersion == 0 || state.Claims[write.Id].IsClosed;

    private static int CodeOf(BatchState state, ClaimHeader header) =>
        header.TypeCode == (ushort)RelationshipType.Other ? state.OtherTypes[header.TypeName] : (int)RelationshipRegistry.Of((RelationshipType)header.TypeCode).Type;

    private static Dictionary<string, object?> Added(BatchState state, ClaimWrite write)
    {
        var (header, content) = (write.Header!, write.Content!); // Checked: a new claim has both.
        var properties = Content(content, 1, state.RecordedAt);
        properties["number"] = state.ClaimNumbers[write.Id];
        properties["id"] = write.Id.ToString();
        properties["owner"] = header.OwnerUnit;
        properties["source"] = header.Source.ToString();
        properties["origin"] = Keys.Of(header.OwnerUnit, header.Source.ToString());
        properties["type"] = CodeOf(state, header);
        properties["otherName"] = header.TypeCode == (ushort)RelationshipType.Other ? header.TypeName : null;
        properties["from"] = state.NumberOf(header.From);
        properties["to"] = state.NumberOf(header.To);
        properties["fromIsClaim"] = header.From.IsClaim;
        properties["toIsClaim"] = header.To.IsClaim;
        properties["fromId"] = new Domain.Identifiers.RecordId(header.From.Value).ToString();
        properties["toId"] = new Domain.Identifiers.RecordId(header.To.Value).ToString();
        properties["externalId"] = header.ExternalId;
        properties["externalKey"] = BatchState.ExternalKey(header);
        properties["ownedId"] = header.ExternalId is { } externalId ? Keys.Hash(Keys.Of(header.OwnerUnit, externalId)) : null;
        return new Dictionary<string, object?> { ["properties"] = properties };
    }

    private static Dictionary<string, object?> Changed(BatchState state, ClaimWrite write) => new()
    {
        ["number"] = state.ClaimNumbers[write.Id],
        ["properties"] = write.Content is { } content
            ? Content(content, write.ExpectedVersion + 1, state.RecordedAt)
            : new Dictionary<string, object?> { ["version"] = write.ExpectedVersion + 1, ["recordedFrom"] = state.RecordedAt, ["closed"] = true },
    };

    private static Dictionary<string, object?> Content(ClaimContent content, int version, long recordedAt) => new()
    {
        ["version"] = version,
        ["label"] = content.Label.Value,
        ["confidence"] = content.Confidence is { } confidence ? (long)confidence : null,
        ["validFrom"] = content.ValidFrom,
        ["validTo"] = content.ValidTo,
        ["recordedFrom"] = recordedAt,
        ["closed"] = false,
        ["content"] = StoredClaimContent.Write(content),
    };

    private static Dictionary<string, object?> Edge(BatchState state, ClaimWrite write)
    {
        var (from, fromIsClaim, to, toIsClaim, code, other) = write.ExpectedVersion == 0 ? OfHeader(state, write.Header!) : OfRow(state.Claims[write.Id]); // Checked: a new claim has a header.
        return new Dictionary<string, object?>
        {
            ["number"] = state.ClaimNumbers[write.Id],
            ["type"] = (other is null ? (RelationshipType)code : RelationshipType.Other).ToString().ToUpperInvariant(),
            ["typeName"] = other,
            ["fromRecord"] = fromIsClaim ? null : from,
            ["fromClaim"] = fromIsClaim ? from : null,
            ["toRecord"] = toIsClaim ? null : to,
            ["toClaim"] = toIsClaim ? to : null,
        };
    }

    private static (int From, bool FromIsClaim, int To, bool ToIsClaim, int Code, string? Other) OfHeader(BatchState state, ClaimHeader header) => (
        state.NumberOf(header.From), header.From.IsClaim, state.NumberOf(header.To), header.To.IsClaim, CodeOf(state, header),
        header.TypeCode == (ushort)RelationshipType.Other ? header.TypeName : null);

    private static (int From, bool FromIsClaim, int To, bool ToIsClaim, int Code, string? Other) OfRow(ClaimRow row) =>
        (row.From, row.FromEnd.IsClaim, row.To, row.ToEnd.IsClaim, row.TypeCode, row.OtherName);
}
