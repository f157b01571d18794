using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>One version of a record as rows hold it.</summary>
internal readonly record struct StoredVersion(int Version, LabelId Label, long RecordedFrom, long? RecordedTo, bool IsRevoked, long Body);
