using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>What one version of a claim says.</summary>
public sealed record ClaimContent
{
    /// <summary>Label of this version. A reader needs it and both ends.</summary>
    public required LabelId Label { get; init; }

    /// <summary>0–100; null: the source gives none.</summary>
    public byte? Confidence { get; init; }

    /// <summary>How source and information are graded; null: ungraded.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Claims with one cluster have one origin (circular reporting); null: an origin of its own per source.</summary>
    public string? ProvenanceCluster { get; init; }

    /// <summary>What the source states in words; at most 10,000 characters.</summary>
    public string? Statement { get; init; }

    /// <summary>External references and statement markings.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Further properties of the source's object, as one JSON object in UTF-8; empty: none.</summary>
    public ReadOnlyMemory<byte> Properties { get; init; }

    /// <summary>Start of validity, µs since 1970; null: undated.</summary>
    public long? ValidFrom { get; init; }

    /// <summary>End of validity, µs since 1970; null: open.</summary>
    public long? ValidTo { get; init; }

    /// <summary>When the source reported it (STIX created), µs since 1970.</summary>
    public long? ReportedAt { get; init; }

    /// <summary>STIX <c>modified</c>, µs since 1970.</summary>
    public long? Modified { get; init; }

    /// <summary>SHA-256 of the source object's canonical content.</summary>
    public required ReadOnlyMemory<byte> ContentHash { get; init; }
}
