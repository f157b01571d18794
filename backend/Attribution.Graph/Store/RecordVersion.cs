using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One version of a record as read back.</summary>
/// <param name="Number">The store's small number of the record, rising in order of (recorded first, id).</param>
/// <param name="Id">The record.</param>
/// <param name="Header">What never changes.</param>
/// <param name="Content">What this version says; names the reader may not see are left out.</param>
/// <param name="Version">1 and up.</param>
/// <param name="RecordedFrom">µs since 1970.</param>
/// <param name="RecordedTo">µs since 1970; null: current.</param>
/// <param name="FirstRecorded">When version 1 was recorded, µs since 1970.</param>
public sealed record RecordVersion(int Number, RecordId Id, RecordHeader Header, RecordContent Content, int Version, long RecordedFrom, long? RecordedTo, long FirstRecorded);
