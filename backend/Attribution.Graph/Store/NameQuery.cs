namespace Attribution.Graph.Store;

/// <summary>A search on folded names and selector values.</summary>
/// <param name="Folded">Folded text, 1 to 200 characters.</param>
/// <param name="KindCodes">Kinds to keep; empty: all.</param>
/// <param name="Worst">Tiers down to this one are enumerated, best first. Each matching (record, folded text) comes once, in its best tier only.</param>
public sealed record NameQuery(string Folded, IReadOnlyList<ushort> KindCodes, MatchTier Worst);
