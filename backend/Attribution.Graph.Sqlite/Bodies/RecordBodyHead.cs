namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>The first fields of a record's body, which importers compare with.</summary>
internal readonly record struct RecordBodyHead(byte[] ContentHash, long? Modified, string[] ExternalIds);
