using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>One actor, or "none of the actors that you can see", as the answer.</summary>
[ObjectType("AttributionHypothesis")]
public sealed record AttributionHypothesisNode
{
    /// <summary>The actor; null for none of them, and for one that is no longer visible.</summary>
    public required EntityNode? Entity { get; init; }

    /// <summary>Whether it says that it is none of the actors that were compared.</summary>
    public required bool IsUnknown { get; init; }

    /// <summary>Name of the hypothesis, such as "None of the 137 actors you can see".</summary>
    public required string Name { get; init; }

    /// <summary>From 1, by probability.</summary>
    public required int Rank { get; init; }

    /// <summary>0–1; all hypotheses of the role together make 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Lower end of the 90 % interval; null: none was asked for.</summary>
    public required double? Low { get; init; }

    /// <summary>Upper end of the 90 % interval.</summary>
    public required double? High { get; init; }

    /// <summary>The probability in words of ICD 203.</summary>
    public required string Term { get; init; }

    /// <summary>The probability in words of the PHIA yardstick; null in one of its gaps.</summary>
    public required string? PhiaTerm { get; init; }

    /// <summary>The probability to print, such as "63 %" or "&lt; 1 %".</summary>
    public required string Percent { get; init; }

    /// <summary>Probability given that it is one of the actors compared; null for none of them.</summary>
    public required double? AmongCandidates { get; init; }

    /// <summary>Rank by the evidence alone, without how often the actor was seen before; null for none of them.</summary>
    public required int? RankWithoutPrior { get; init; }

    /// <summary>How often the actor was seen before, as a weight (natural logarithm).</summary>
    public required double Prior { get; init; }

    /// <summary>Prior and all final weights together.</summary>
    public required double Total { get; init; }

    /// <summary>How much speaks against it: the sum of the negative weights without their sign.</summary>
    public required double Inconsistency { get; init; }

    /// <summary>Everything that weighs something, the strongest first; negative weights speak against.</summary>
    [ListSize(AssumedSize = 30)]
    public required IReadOnlyList<AttributionLineNode> Lines { get; init; }

    /// <summary>"none found" where nothing speaks against it; null where something does, and for none of them.</summary>
    public required string? NoCounterEvidence { get; init; }

    /// <summary>What the actor usually shows and this case does not; weighs nothing.</summary>
    [ListSize(AssumedSize = 5)]
    public required IReadOnlyList<AttributionExpectationNode> ExpectedButAbsent { get; init; }

    /// <summary>The facts whose loss would move it most.</summary>
    [ListSize(AssumedSize = 3)]
    public required IReadOnlyList<AttributionDecisiveNode> WhatWouldChange { get; init; }
}
