namespace Attribution.Graph.Neo4j.Reading;

/// <summary>How one sort of items is read.</summary>
/// <param name="Current">By number, current versions alone.</param>
/// <param name="WithPast">By number, with past versions.</param>
/// <param name="ByIds">Numbers by id.</param>
internal sealed record ItemStatements(string Current, string WithPast, string ByIds);
