namespace Attribution.Graph.Index;

/// <summary>The relationships among chosen entities.</summary>
/// <param name="Entities">The entities that the reader sees, in the order asked, each once.</param>
/// <param name="Relationships">Most confident first, then newest, then by ends and type.</param>
/// <param name="Truncated">True if there are more relationships than were asked for.</param>
public sealed record Subgraph(IReadOnlyList<Entity> Entities, IReadOnlyList<RelationshipRow> Relationships, bool Truncated);
