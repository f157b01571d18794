using Attribution.Domain.Labels;

namespace Attribution.Features.Sharing.Releases;

/// <summary>A release as it is kept by the unit that owns the items.</summary>
internal sealed record ReleaseDocument
{
    private static readonly string UnitPrefix = AudienceToken.Unit("");

    public required IReadOnlyList<ReleasedItem> Items { get; init; }

    /// <summary>Audience tokens.</summary>
    public required IReadOnlyList<string> ReleaseTo { get; init; }

    public required string Reason { get; init; }

    public ReleaseState State { get; init; } = ReleaseState.Asked;

    public required string AskedBy { get; init; }

    public string? ReleasedBy { get; init; }

    public DateTimeOffset? ReleasedAt { get; init; }

    public string? WithdrawnBy { get; init; }

    /// <summary>The units that it names one by one.</summary>
    public IReadOnlyList<string> Parties() => [.. ReleaseTo.Where(token => token.StartsWith(UnitPrefix, StringComparison.Ordinal)).Select(token => token[UnitPrefix.Length..])];
}

/// <summary>An item of a release.</summary>
/// <param name="Id">As the API names it.</param>
/// <param name="Version">The version that was judged.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record ReleasedItem(string Id, int Version, ReleaseOutcome Outcome);
