using System.Runtime.CompilerServices;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;

namespace Attribution.Features.Cases;

/// <summary>Which visible cases touch an entity: any visible relationship between the two counts.</summary>
internal static class CaseLinks
{
    /// <summary>Most cases given for one entity.</summary>
    public const int MaxCases = 50;

    // What was found for an entity of a response, as long as that lives: several of its fields ask.
    private static readonly ConditionalWeakTable<EntityNode, IReadOnlyList<EntityNode>> Found = [];

    private static readonly RelationshipFilter ToCases = new() { NeighbourKindCodes = [(ushort)Kind.Case] };

    /// <summary>The cases that touch an entity, earliest first; a case touches no other case.</summary>
    public static IReadOnlyList<EntityNode> CasesOf(EntityNode node) => Found.GetValue(node, static found => Find(found.Reading, found.Entity));

    private static IReadOnlyList<EntityNode> Find(GraphReading reading, Entity entity)
    {
        if ((Kind)entity.KindCode == Kind.Case)
        {
            return [];
        }

        var rows = reading.Snapshot.Relationships(reading.View, entity, ToCases, RelationshipOrder.Default, null, MaxCases, false).Rows;
        return
        [
            .. rows.Select(row => row.FromLead == entity.Lead ? row.ToLead : row.FromLead).Distinct().Order().Select(lead => EntityNode.Of(reading, lead))
                .OfType<EntityNode>(),
        ];
    }

    /// <summary>Distinct jurisdictions of cases, in order.</summary>
    public static async Task<IReadOnlyList<string>> JurisdictionsAsync(
        IReadOnlyList<EntityNode> cases, RecordLoader records, CancellationToken cancellationToken)
    {
        var contents = await Task.WhenAll(cases.Select(item => EntityContent.LoadAsync(item, records, cancellationToken)));
        return [.. contents.Select(content => CaseFacts.Of(content).Jurisdiction).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];
    }
}
