using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>The row of a record: what never changes, and its current version. A closed record's row is its end: version and time of the end, label of the last content.</summary>
internal readonly record struct RecordRow(
    int Number, RecordId Id, int Owner, int Source, ushort Kind, int Identity, long FirstRecorded, LabelId Label, int Version, long RecordedFrom, ItemState State, long Body)
{
    public bool IsClosed => (State & ItemState.Closed) != 0;

    public bool IsRevoked => (State & ItemState.Revoked) != 0;

    /// <summary>The current version; meaningless for a closed record.</summary>
    public StoredVersion Current => new(Version, Label, RecordedFrom, null, IsRevoked, Body);
}
