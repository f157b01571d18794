using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Attributions.WhatIf;

namespace Attribution.Features.Attributions.Running;

/// <summary>What is asked about a case, incident, campaign or report.</summary>
internal sealed record AttributionQuestion
{
    public ActorRole Role { get; init; }

    /// <summary>Day of the question; null: today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Changes that are tried out.</summary>
    public IReadOnlyList<CaseChange> Changes { get; init; } = [];

    public ScoringParameters Parameters { get; init; } = ScoringParameters.Default;
}
