using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>An entity that matches, why, and the name or value that does.</summary>
[ObjectType("SearchHit")]
public sealed record SearchHitNode(EntityNode Entity, MatchReason MatchedOn, string MatchedText);
