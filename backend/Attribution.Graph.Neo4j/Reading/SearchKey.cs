namespace Attribution.Graph.Neo4j.Reading;

/// <summary>What was searched for.</summary>
/// <param name="Cypher">The statement, of a tier or more.</param>
/// <param name="Folded">The folded text.</param>
/// <param name="Kinds">Codes of the kinds to keep, in the order given; empty: all.</param>
internal readonly record struct SearchKey(string Cypher, string Folded, string Kinds);
