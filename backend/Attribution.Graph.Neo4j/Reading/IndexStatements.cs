namespace Attribution.Graph.Neo4j.Reading;

/// <summary>How the graph index reads one sort of items: only what it keeps, never contents. Past versions are asked for only of items that have some.</summary>
/// <param name="Range">Current rows of a range of numbers, in order.</param>
/// <param name="Listed">Current rows of listed numbers.</param>
/// <param name="Past">Past versions of listed numbers, by number and version.</param>
internal sealed record IndexStatements(string Range, string Listed, string Past);
