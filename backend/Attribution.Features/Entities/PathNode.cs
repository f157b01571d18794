using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>A way from one entity to another.</summary>
[ObjectType("Path")]
public sealed record PathNode(
    [property: ListSize(AssumedSize = 7)] IReadOnlyList<EntityNode> Entities, [property: ListSize(AssumedSize = 6)] IReadOnlyList<RelationshipNode> Relationships, int? WeakestConfidence);
