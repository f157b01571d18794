using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Graph.Index;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Neighbours of one kind behind one relationship in one direction; <c>count</c> is distinct neighbour entities, exact.</summary>
[ObjectType("NeighbourGroup")]
public sealed record NeighbourGroupNode(
    Kind Kind, RelationshipType Relationship, RelationshipDirection Direction, int Count, DateTimeOffset? Newest, int? BestConfidence)
{
    /// <summary>The group as the API gives it.</summary>
    internal static NeighbourGroupNode Of(NeighbourGroup group) => new(
        (Kind)group.KindCode,
        RelationshipNames.TypeOf(group.TypeCode),
        group.Direction == Graph.Index.Direction.Outgoing ? RelationshipDirection.Out : RelationshipDirection.In,
        group.Count,
        Times.Of(group.Newest),
        group.BestConfidence);
}
