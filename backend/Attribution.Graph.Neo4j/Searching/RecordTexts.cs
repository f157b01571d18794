namespace Attribution.Graph.Neo4j.Searching;

/// <summary>What a record is found by.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Code of its kind, which never changes.</param>
/// <param name="Texts">Folded names and selector values of all its versions, each once.</param>
internal readonly record struct RecordTexts(int Number, ushort Kind, IReadOnlyList<string> Texts);
