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

    /// <summary>Relationships of the subject, and of each thing it consists of, beyond which it is refused; fewer than the scorer takes, as every item is answered with its claims.</summary>
    public int MostRelationships { get; init; } = 20_000;

    public ScoringParameters Parameters { get; init; } = ScoringParameters.Default;
}
