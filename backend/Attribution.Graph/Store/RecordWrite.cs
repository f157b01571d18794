using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One write to one record: a new record (<see cref="ExpectedVersion"/> 0), its next version, or, with <see cref="Content"/> null, its end.</summary>
public sealed record RecordWrite
{
    /// <summary>The record.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The version this write follows; 0 makes a new record. Another current version refuses the batch with <c>STALE_VERSION</c>.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The new version's content; null closes the record. The end counts as a version, which no reader sees: a record closed at version 3 is opened again by version 5, expecting 4.</summary>
    public required RecordContent? Content { get; init; }

    /// <summary>What never changes about a record; required for a new one, ignored for later versions.</summary>
    public RecordHeader? Header { get; init; }
}
