using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>An entry of an entity's timeline.</summary>
/// <param name="Owner">The entity whose timeline it is.</param>
/// <param name="What">What it is.</param>
/// <param name="At">When.</param>
/// <param name="Relationship">The relationship that it tells of; null: it tells of a record.</param>
/// <param name="Record">The record that it tells of; null: it tells of a relationship.</param>
public sealed record TimelineEntryNode(EntityNode Owner, TimelineKind What, DateTimeOffset At, RelationshipNode? Relationship, RecordVersion? Record);
