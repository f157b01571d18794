using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Graph.Compliance.Index;

/// <summary>Everything that a View shows of a graph as lines of text, from the index and from the naive scan, to be compared.</summary>
public static class GraphText
{
    /// <summary>What the naive scan gives.</summary>
    public static string Of(NaiveGraph graph) => string.Join('\n', [
        .. graph.Entities.Select(entity =>
            $"entity {entity.Lead} kind {entity.KindCode} [{string.Join(' ', entity.Records)}] {entity.Contested} {entity.FirstRecorded} {entity.LastRecorded} {entity.Revoked}"),
        .. graph.Entities.SelectMany(entity => graph.Relationships.Where(relationship => relationship.From == entity.Lead || relationship.To == entity.Lead)
            .Select(relationship => $"at {entity.Lead}: {Line(relationship)}")),
        .. graph.Claims.Select(claim => $"claim {claim} about [{string.Join(' ', graph.ClaimsAbout(claim))}] in {Line(graph.RelationshipOfClaim(claim))}"),
    ]);

    /// <summary>What the index gives, asked for every record and claim number.</summary>
    public static string Of(GraphSnapshot graph, View view)
    {
        var entities = Enumerable.Range(0, graph.RecordCount + 2).Select(record => graph.EntityOf(view, record))
            .OfType<Entity>().DistinctBy(entity => entity.Lead).OrderBy(entity => entity.Lead).ToArray();
        return string.Join('\n', [
            .. entities.Select(entity =>
                $"entity {entity.Lead} kind {entity.KindCode} [{string.Join(' ', entity.Records)}] {entity.Contested} {entity.FirstRecorded} {entity.LastRecorded} {entity.Revoked}"),
            .. entities.SelectMany(entity => graph.Relationships(view, entity, RelationshipFilter.None, RelationshipOrder.Default, null, int.MaxValue, false).Rows
                .OrderBy(row => (row.FromLead, row.TypeCode, row.ToLead)).Select(row => $"at {entity.Lead}: {Line(row)}")),
            .. Enumerable.Range(0, graph.ClaimCount + 2).Where(claim => graph.ShowsClaim(view, claim))
                .Select(claim => $"claim {claim} about [{string.Join(' ', graph.ClaimsAbout(view, claim))}] in {Line(graph.RelationshipOfClaim(view, claim))}"),
        ]);
    }

    /// <summary>One relationship.</summary>
    public static string Line(NaiveRelationship? row) => row is null
        ? "none"
        : $"{row.From} -{row.TypeCode}-> {row.To} {row.Confidence} {row.ValidFrom}..{row.ValidTo} newest {row.Newest} [{string.Join(' ', row.Claims)}]";

    /// <summary>One relationship.</summary>
    public static string Line(RelationshipRow? row) => row is null
        ? "none"
        : $"{row.FromLead} -{row.TypeCode}-> {row.ToLead} {row.Confidence} {row.ValidFrom}..{row.ValidTo} newest {row.Newest} [{string.Join(' ', row.ClaimNumbers)}]";
}
