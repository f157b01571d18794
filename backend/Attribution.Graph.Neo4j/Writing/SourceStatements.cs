using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Checks and writes the sources of a batch; a source written again is replaced.</summary>
internal static class SourceStatements
{
    private const string Write = """
        UNWIND $rows AS row MERGE (s:Source {id: row.id})
        SET s.key = row.key, s.name = row.name, s.sort = row.sort, s.owner = row.owner, s.externalId = row.externalId, s.label = row.label, s.grade = row.grade
        """;

    public static string KeyOf(SourceWrite source) => Keys.Hash(Keys.Of(source.OwnerUnit, source.ExternalId));

    public static CommitResult.Refused? Check(BatchState state)
    {
        for (var index = 0; index < state.Batch.Sources.Count; index++)
        {
            var source = state.Batch.Sources[index];
            if (!state.IsKnown(source.Label))
            {
                return Refusals.UnknownLabel("source", source.Label, index);
            }

            if (state.SourceKeys.TryGetValue(KeyOf(source), out var other) && other != source.Id)
            {
                return Refusals.DuplicateSource(source, index);
            }

            state.SourceKeys[KeyOf(source)] = source.Id;
            state.Sources.Add(source.Id);
        }

        return null;
    }

    public static Task WriteAsync(BatchState state, WriteContext runner) => runner.WriteAsync(Write, state.Batch.Sources.Select(Row));

    private static Dictionary<string, object?> Row(SourceWrite source) => new()
    {
        ["id"] = source.Id.ToString(),
        ["key"] = KeyOf(source),
        ["name"] = source.Name,
        ["sort"] = Keys.Ordinal(source.Name),
        ["owner"] = source.OwnerUnit,
        ["externalId"] = source.ExternalId,
        ["label"] = source.Label.Value,
        ["grade"] = System.Text.Json.JsonSerializer.Serialize(StoredGrade.Of(source.DefaultGrade)),
    };
}
