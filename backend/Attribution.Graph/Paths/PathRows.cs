using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>Turns found paths into what readers get.</summary>
internal static class PathRows
{
    /// <summary>The paths with their relationships; each relationship is read once.</summary>
    public static IReadOnlyList<GraphPath> Of(ViewReader reader, PathGraph graph, List<FoundPath> found)
    {
        Dictionary<(int From, ushort Type, int To), RelationshipRow> rows = [];
        return [.. found.Select(path => Of(reader, graph, path, rows))];
    }

    private static GraphPath Of(ViewReader reader, PathGraph graph, FoundPath path, Dictionary<(int From, ushort Type, int To), RelationshipRow> rows)
    {
        var leads = Array.ConvertAll(path.Places, place => graph[place].Lead);
        var relationships = new RelationshipRow[path.Hops.Length];
        for (var at = 0; at < relationships.Length; at++)
        {
            var hop = path.Hops[at];
            var (from, to) = hop.Direction == Direction.Outgoing ? (leads[at], leads[at + 1]) : (leads[at + 1], leads[at]);
            if (!rows.TryGetValue((from, hop.TypeCode, to), out var row))
            {
                row = RelationshipLookup.Between(reader, from, hop.TypeCode, to) ?? throw new InvalidOperationException("A hop has no relationship.");
                rows.Add((from, hop.TypeCode, to), row);
            }

            relationships[at] = row;
        }

        return new GraphPath(leads, relationships, relationships.Any(row => row.Confidence is null) ? null : relationships.Min(row => row.Confidence));
    }
}
