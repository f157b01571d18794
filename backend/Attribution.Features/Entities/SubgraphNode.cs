using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Chosen entities and the relationships among them.</summary>
[ObjectType("Subgraph")]
public sealed record SubgraphNode(
    [property: ListSize(AssumedSize = 200)] IReadOnlyList<EntityNode> Entities, [property: ListSize(AssumedSize = 500)] IReadOnlyList<RelationshipNode> Relationships, bool Truncated);
