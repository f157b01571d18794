namespace Attribution.Graph.Neo4j.Contents;

/// <summary>A selector as stored.</summary>
internal sealed record StoredSelector(int Type, string Value);
