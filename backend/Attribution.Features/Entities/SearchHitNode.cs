namespace Attribution.Features.Entities;

/// <summary>An entity that matches, why, and the name or value that does.</summary>
public sealed record SearchHitNode(EntityNode Entity, MatchReason MatchedOn, string MatchedText);
