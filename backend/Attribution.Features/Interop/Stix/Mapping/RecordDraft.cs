using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Sources;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>A record as the file describes it, before it is known whether it is there already.</summary>
internal sealed class RecordDraft
{
    public required ObjectPlace Place { get; init; }

    /// <summary>Its item among <see cref="FileItems"/>.</summary>
    public required int Item { get; init; }

    public required RecordHeader Header { get; set; }

    /// <summary>All but the names, whose ids derive from the record's.</summary>
    public required RecordContent Content { get; init; }

    public required IReadOnlyList<DraftName> Names { get; init; }

    /// <summary>Its references, of which claims are made.</summary>
    public required IReadOnlyList<StixReference> References { get; init; }

    /// <summary>True if the object is counted by this draft; an observable may give several.</summary>
    public required bool IsCounted { get; init; }

    /// <summary>Set when it is older than what is there: its claims are left out too.</summary>
    public bool IsSkipped { get; set; }
}

/// <summary>A name as one source asserts it.</summary>
internal readonly record struct DraftName(string Name, bool IsPrimary, FileSource Source);
