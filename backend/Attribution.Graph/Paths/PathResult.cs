using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>The best paths, best first.</summary>
/// <param name="Paths">Each with another sequence of entities.</param>
/// <param name="Complete">False if the work allowed ran out first: better paths may exist.</param>
public sealed record PathResult(IReadOnlyList<GraphPath> Paths, bool Complete);

/// <summary>A path that meets no entity twice.</summary>
/// <param name="Leads">Leads of its entities in order, one more than hops.</param>
/// <param name="Relationships">For each hop the most confident relationship, then the newest; on a chronological path the earliest that does not start before the hop before it.</param>
/// <param name="WeakestConfidence">Lowest confidence among them, 0–100; null if one has none.</param>
public sealed record GraphPath(IReadOnlyList<int> Leads, IReadOnlyList<RelationshipRow> Relationships, int? WeakestConfidence);
