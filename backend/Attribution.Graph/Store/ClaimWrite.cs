using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One write to one claim: a new claim (<see cref="ExpectedVersion"/> 0), its next version, or, with <see cref="Content"/> null, its withdrawal.</summary>
public sealed record ClaimWrite
{
    /// <summary>The claim.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The version this write follows; 0 makes a new claim.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The new version's content; null withdraws the claim. The end counts as a version, as in <see cref="RecordWrite.Content"/>.</summary>
    public required ClaimContent? Content { get; init; }

    /// <summary>What never changes; required for a new claim.</summary>
    public ClaimHeader? Header { get; init; }
}
