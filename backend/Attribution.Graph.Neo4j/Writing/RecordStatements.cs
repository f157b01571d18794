using Attribution.Domain.Kinds;
using Attribution.Domain.Names;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Writes the records of a checked batch: nodes, kept versions, and what finds them.</summary>
internal static class RecordStatements
{
    // The second label is the kind's name, which comes from the registry, never from outside.
    private const string Add = "UNWIND $rows AS row CREATE (r:Record:$(row.kindName)) SET r = row.properties";

    private const string KeepVersion = """
        UNWIND $rows AS row MATCH (r:Record {number: row.number}) WHERE NOT r.closed
        CREATE (r)-[:HAD]->(:RecordVersion {number: r.number, version: r.version, label: r.label, recordedFrom: r.recordedFrom, recordedTo: $recordedAt, revoked: r.revoked, content: r.content})
        """;


    // The texts are those of all versions: an as-of view searches what was recorded then.
    private const string Change = """
        UNWIND $rows AS row MATCH (r:Record {number: row.number}) SET r += row.properties, r.texts = r.texts + [text IN row.texts WHERE NOT text IN r.texts]
        """;

    private const string AddExternalIds = "UNWIND $rows AS row MATCH (r:Record {number: row.number}) MERGE (e:ExternalId {value: row.key}) MERGE (r)-[:HAS_ID]->(e)";
    private const string AddSelectors = "UNWIND $rows AS row MATCH (r:Record {number: row.number}) MERGE (s:Selector {key: row.key}) MERGE (r)-[:SELECTED_BY]->(s)";

    public static async Task WriteAsync(BatchState state, WriteContext runner)
    {
        var writes = state.Batch.Records;
        var changed = writes.Where(write => write.ExpectedVersion > 0).Select(write => Changed(state, write)).ToList();
        await runner.WriteAsync(Add, writes.Where(write => write.ExpectedVersion == 0).Select(write => Added(state, write))).ConfigureAwait(false);
        await runner.WriteAsync(KeepVersion, changed, ("recordedAt", state.RecordedAt)).ConfigureAwait(false);
        await runner.WriteAsync(Change, changed).ConfigureAwait(false);
        await runner.WriteAsync(AddExternalIds, from write in writes
            where write.ExpectedVersion == 0
            from externalId in write.Header!.ExternalIds // Checked: a new record has a header.
            select Link(state, write, externalId)).ConfigureAwait(false);
        await runner.WriteAsync(AddSelectors, from write in writes
            from selector in write.Content?.Selectors ?? []
            select Link(state, write, Keys.OfSelector(selector))).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Added(BatchState state, RecordWrite write)
    {
        var (header, content) = (write.Header!, write.Content!); // Checked: a new record has both.
        var properties = Content(content, 1, state.RecordedAt);
        properties["number"] = state.RecordNumbers[write.Id];
        properties["id"] = write.Id.ToString();
        properties["owner"] = header.OwnerUnit;
        properties["source"] = header.Source.ToString();
        properties["origin"] = Keys.Of(header.OwnerUnit, header.Source.ToString());
        properties["kind"] = (int)header.KindCode;
        properties["stixType"] = header.StixType;
        properties["identityKey"] = header.IdentityKey;
        properties["identityHash"] = Keys.Hash(header.IdentityKey);
        properties["identity"] = state.Identities[Keys.Hash(header.IdentityKey)];
        properties["externalIds"] = header.ExternalIds;
        properties["firstKey"] = BatchState.FirstKey(header);
        properties["firstRecorded"] = state.RecordedAt;
        properties["texts"] = Texts(content);
        return new Dictionary<string, object?> { ["kindName"] = ((Kind)header.KindCode).ToString(), ["properties"] = properties };
    }

    private static Dictionary<string, object?> Changed(BatchState state, RecordWrite write) => new()
    {
        ["number"] = state.RecordNumbers[write.Id],
        ["texts"] = Texts(write.Content),
        ["properties"] = write.Content is { } content
            ? Content(content, write.ExpectedVersion + 1, state.RecordedAt)
            : new Dictionary<string, object?> { ["version"] = write.ExpectedVersion + 1, ["recordedFrom"] = state.RecordedAt, ["closed"] = true, ["revoked"] = false },
    };

    private static Dictionary<string, object?> Content(RecordContent content, int version, long recordedAt) => new()
    {
        ["version"] = version,
        ["label"] = content.Label.Value,
        ["recordedFrom"] = recordedAt,
        ["closed"] = false,
        ["revoked"] = content.Revoked,
        ["content"] = StoredRecordContent.Write(content),
    };

    private static Dictionary<string, object?> Link(BatchState state, RecordWrite write, string key) =>
        new() { ["number"] = state.RecordNumbers[write.Id], ["key"] = key };

    private static List<string> Texts(RecordContent? content)
    {
        var texts = (content?.Names ?? []).Select(name => name.Name).Concat((content?.Selectors ?? []).Select(selector => selector.Value));
        return [.. texts.Select(NameFolding.Fold).Where(folded => folded.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
