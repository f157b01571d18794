using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads sources: for readers of their label, or for their own unit.</summary>
internal sealed class SourceReading(GraphClient client)
{
    private const string ByIds = "UNWIND range(0, size($keys) - 1) AS place MATCH (s:Source {id: $keys[place]}) RETURN s ORDER BY place";
    private const string ByKeys = "UNWIND range(0, size($keys) - 1) AS place MATCH (s:Source {key: $keys[place]}) RETURN s ORDER BY place";

    /// <summary>Sources are hundreds; they are put in order here, by UTF-16 units as everywhere.</summary>
    private const string Everything = "MATCH (s:Source) RETURN s";

    public async Task<IReadOnlyList<Source>> ReadAsync(View view, IReadOnlyList<SourceId> ids, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(ByIds, Read, cancellationToken, ("keys", ids.Select(id => id.ToString()).ToList())).ConfigureAwait(false);
        return [.. found.Where(source => view.Labels.Contains(source.Label))];
    }

    public async Task<IReadOnlyList<Source>> FindOwnAsync(string unit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => await client.ReadAsync(
        ByKeys, Read, cancellationToken, ("keys", externalIds.Select(id => Keys.Hash(Keys.Of(unit, id))).ToList())).ConfigureAwait(false);

    public async Task<IReadOnlyList<Source>> ListAsync(View view, (string Name, SourceId Id)? after, int limit, CancellationToken cancellationToken)
    {
        var all = await client.ReadAsync(Everything, Read, cancellationToken).ConfigureAwait(false);
        return [.. all.Where(source => view.Labels.Contains(source.Label) && IsAfter(source, after))
            .OrderBy(source => source.Name, StringComparer.Ordinal).ThenBy(source => source.Id).Take(limit)];
    }

    private static bool IsAfter(Source source, (string Name, SourceId Id)? after) =>
        after is not { } position || (string.CompareOrdinal(source.Name, position.Name) is var order && (order > 0 || (order == 0 && source.Id.CompareTo(position.Id) > 0)));

    private static Source Read(IRecord row)
    {
        var node = row.Get<INode>("s");
        return new Source(
            SourceId.Parse(node.Get<string>("id"), null), node.Get<string>("name"), node.Get<string>("owner"), node.Get<string>("externalId"), new LabelId(node.Get<int>("label")),
            StoredGrade.ToGrade(JsonSerializer.Deserialize<StoredGrade>(node.Get<string>("grade"))));
    }
}
