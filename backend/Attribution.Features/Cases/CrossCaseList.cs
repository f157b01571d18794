using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Cases;

/// <summary>Entities that visible cases of several jurisdictions touch: most jurisdictions first, then most cases, then id.</summary>
internal static class CrossCaseList
{
    // A case with more relationships than this is read in part; its strongest ones come first.
    private const int MaxItemsEach = 1000;

    /// <summary>The entities.</summary>
    public static async Task<IReadOnlyList<CrossCaseEntityNode>> ReadAsync(GraphReading reading, int minJurisdictions, IReadOnlyList<Kind>? kinds, IResolverContext context)
    {
        var cases = reading.Snapshot.List(reading.View, new EntityQuery { KindCodes = [(ushort)Kind.Case], Limit = CaseList.MaxCases }).Entities.Select(entity => new EntityNode(reading, entity)).ToArray();
        var loader = context.DataLoader<RecordLoader>();
        var jurisdictions = (await Task.WhenAll(cases.Select(item => EntityContent.LoadAsync(item, loader, context.RequestAborted)))).Select(content => CaseFacts.Of(content).Jurisdiction).ToArray();
        var touching = Touching(reading, cases, kinds);
        return
        [
            .. touching
                .Select(entry => (entry.Key, Cases: entry.Value, Jurisdictions: JurisdictionsOf(entry.Value, jurisdictions)))
                .Where(entry => entry.Jurisdictions.Count >= minJurisdictions)
                .OrderByDescending(entry => entry.Jurisdictions.Count).ThenByDescending(entry => entry.Cases.Count).ThenBy(entry => entry.Key)
                .Select(entry => EntityNode.Of(reading, entry.Key) is { } node ? new CrossCaseEntityNode(node, [.. entry.Cases.Select(index => cases[index])], entry.Jurisdictions) : null)
                .OfType<CrossCaseEntityNode>(),
        ];
    }

    private static Dictionary<int, List<int>> Touching(GraphReading reading, EntityNode[] cases, IReadOnlyList<Kind>? kinds)
    {
        RelationshipFilter filter = new() { NeighbourKindCodes = [.. (kinds ?? []).Select(kind => (ushort)kind)], ExceptNeighbourKindCodes = [(ushort)Kind.Case, (ushort)Kind.Unit] };
        Dictionary<int, List<int>> touching = [];
        for (var index = 0; index < cases.Length; index++)
        {
            var lead = cases[index].Entity.Lead;
            var rows = reading.Snapshot.Relationships(reading.View, cases[index].Entity, filter, RelationshipOrder.Default, null, MaxItemsEach, false).Rows;
            foreach (var neighbour in rows.Select(row => row.FromLead == lead ? row.ToLead : row.FromLead).Distinct())
            {
                if (!touching.TryGetValue(neighbour, out var list))
                {
                    touching.Add(neighbour, list = []);
                }

                list.Add(index);
            }
        }

        return touching;
    }

    private static IReadOnlyList<string> JurisdictionsOf(List<int> cases, string[] jurisdictions) =>
        [.. cases.Select(index => jurisdictions[index]).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
