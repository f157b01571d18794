namespace Attribution.Features.Entities;

/// <summary>An entry of an entity's timeline.</summary>
/// <param name="Owner">The entity whose timeline it is.</param>
/// <param name="Relationship">The dated relationship.</param>
/// <param name="At">Its start.</param>
public sealed record TimelineEntryNode(EntityNode Owner, RelationshipNode Relationship, DateTimeOffset At);
