using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>An entity connected with at least two of those asked about.</summary>
[ObjectType("SharedNeighbour")]
public sealed record SharedNeighbourNode(
    EntityNode Entity, [property: ListSize(AssumedSize = 5)] IReadOnlyList<EntityNode> SharedBy, [property: ListSize(AssumedSize = 5)] IReadOnlyList<RelationshipNode> Relationships);
