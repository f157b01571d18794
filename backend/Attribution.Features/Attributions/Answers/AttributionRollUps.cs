using Attribution.Domain.Relationships;
using Attribution.Domain.Scales;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>A group together with those of its sub-groups that are listed; shown beside the ranking, never mixed into it.</summary>
/// <param name="Group">The group above them; it need not be listed itself.</param>
/// <param name="Members">The listed hypotheses that it covers, in the order of the ranking; at least two.</param>
/// <param name="Probability">That it is one of these, 0–1.</param>
/// <param name="Term">The probability in words of ICD 203.</param>
/// <param name="Percent">The probability to print, such as "63 %".</param>
[ObjectType("AttributionRollUp")]
public sealed record AttributionRollUpNode(
    EntityNode Group,
    [property: ListSize(AssumedSize = 3)] IReadOnlyList<AttributionHypothesisNode> Members,
    double Probability,
    string Term,
    string Percent);

/// <summary>Groups above the listed actors, as the reader's graph has them now (claims <c>sub-group-of</c>).</summary>
[ExtendObjectType("Attribution")]
public static class AttributionRollUps
{
    // Groups stand in few levels; what has more, or turns in a circle, is followed no further.
    private const int MostLevels = 5;
    private const int MostParents = 10;

    private static readonly RelationshipFilter Upwards = new() { TypeCodes = [(ushort)RelationshipType.SubGroupOf], Direction = Direction.Outgoing };

    /// <summary>Groups that cover two or more of the listed actors, the most probable first.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<AttributionRollUpNode> GetRollUps([Parent] AttributionNode attribution)
    {
        Dictionary<int, (EntityNode Group, List<AttributionHypothesisNode> Members)> groups = [];
        foreach (var hypothesis in attribution.Hypotheses)
        {
            foreach (var group in hypothesis.Entity is { } actor ? AtAndAbove(actor) : [])
            {
                (groups.TryGetValue(group.Entity.Lead, out var known) ? known : groups[group.Entity.Lead] = (group, [])).Members.Add(hypothesis);
            }
        }

        return [.. groups.Values
            .Where(pair => pair.Members.Count > 1)
            .Select(pair => RollUp(pair.Group, pair.Members))
            .OrderByDescending(rollUp => rollUp.Probability)
            .ThenBy(rollUp => rollUp.Members[0].Rank)
            .ThenBy(rollUp => rollUp.Group.Entity.Lead)];
    }

    private static AttributionRollUpNode RollUp(EntityNode group, List<AttributionHypothesisNode> members)
    {
        Probability together = new(Math.Min(1, members.Sum(member => member.Probability)));
        return new AttributionRollUpNode(group, members, together.Value, Icd203.Term(together), Icd203.Percent(together));
    }

    private static IReadOnlyList<EntityNode> AtAndAbove(EntityNode actor)
    {
        Dictionary<int, EntityNode> found = new() { [actor.Entity.Lead] = actor };
        List<EntityNode> level = [actor];
        for (var depth = 0; depth < MostLevels && level.Count > 0; depth++)
        {
            level = [.. level.SelectMany(ParentsOf).Where(parent => found.TryAdd(parent.Entity.Lead, parent))];
        }

        return [.. found.Values];
    }

    private static IEnumerable<EntityNode> ParentsOf(EntityNode group)
    {
        var reading = group.Reading;
        return reading.Snapshot.Relationships(reading.View, group.Entity, Upwards, RelationshipOrder.Default, null, MostParents, false).Rows
            .Select(row => reading.Snapshot.EntityOf(reading.View, row.ToLead))
            .OfType<Entity>()
            .Where(entity => !entity.Revoked)
            .Select(entity => new EntityNode(reading, entity));
    }
}
