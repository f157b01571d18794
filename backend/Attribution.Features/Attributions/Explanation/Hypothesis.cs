using Attribution.Domain.Scales;
using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>How far the analysis itself can be trusted; never mixed with the probability.</summary>
public enum AnalyticConfidence
{
    Low,
    Moderate,
    High,
}

/// <summary>An interval of probability, both ends included.</summary>
internal readonly record struct ProbabilityInterval(double Low, double High);

/// <summary>A change that would matter: the removal of one fact and the rank it would leave the hypothesis at.</summary>
internal sealed record DecisiveFact(StatedFact Fact, double Delta, int NewRank);

/// <summary>One actor, or "none of the actors that you can see", as the answer to a case.</summary>
internal sealed record Hypothesis
{
    /// <summary>Id of the actor; <see cref="UnknownId"/> for none of them.</summary>
    public required string ActorId { get; init; }

    /// <summary>From 1; by probability.</summary>
    public required int Rank { get; init; }

    /// <summary>With the cap on what one Diamond vertex can carry; all hypotheses together make 1.</summary>
    public required Probability Probability { get; init; }

    /// <summary>Given that the actor is among the candidates, without that cap; null for UNKNOWN.</summary>
    public double? AmongCandidates { get; init; }

    /// <summary>Rank by the evidence alone, without the prior; null for UNKNOWN.</summary>
    public int? RankWithoutPrior { get; init; }

    /// <summary>90 % interval over provenance clusters; null when none was asked for.</summary>
    public ProbabilityInterval? Interval { get; init; }

    /// <summary>ICD 203 term of the probability.</summary>
    public string Term => Icd203.Term(Probability);

    /// <summary>Prior in nats; 0 for UNKNOWN.</summary>
    public required double Prior { get; init; }

    /// <summary>Prior plus all final weights; 0 for UNKNOWN.</summary>
    public required double Total { get; init; }

    /// <summary>−Σ min(0, weight): how much speaks against it.</summary>
    public double Inconsistency { get; init; }

    public AnalyticConfidence Confidence { get; init; }

    public IReadOnlyList<string> ConfidenceReasons { get; init; } = [];

    /// <summary>Lines of the explanation, the strongest first; only for the explained hypotheses.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    /// <summary>The lines that speak against it.</summary>
    public IReadOnlyList<Contribution> CounterEvidence { get; init; } = [];

    /// <summary>"none found" where an explained hypothesis has no counter-evidence; null otherwise.</summary>
    public string? NoCounterEvidence { get; init; }

    /// <summary>What the actor usually shows and this case does not; weighs nothing.</summary>
    public IReadOnlyList<ProfileFeature> ExpectedButAbsent { get; init; } = [];

    public IReadOnlyList<DecisiveFact> WhatWouldChange { get; init; } = [];

    public static string UnknownId => "UNKNOWN";
}
