using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>Who may be behind a case, incident, campaign or report: hypotheses with all that speaks for and against them, or why there is no answer. It depends on the reader's rights: every number goes with view, day and model.</summary>
[ObjectType("Attribution")]
public sealed record AttributionNode
{
    /// <summary>What was asked about; null: it is no longer visible.</summary>
    public required EntityNode? Subject { get; init; }

    /// <summary>The part in the crime that is asked for; probabilities make 1 within it.</summary>
    public required ActorRole Role { get; init; }

    /// <summary>The day of the question, 00:00 UTC: later sightings count as of that day.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The graph as recorded then.</summary>
    public required DateTimeOffset RecordedAsOf { get; init; }

    /// <summary>Why there is no answer; null: there is one.</summary>
    public required AttributionRefusalNode? Refusal { get; init; }

    /// <summary>Actors with a profile that were compared.</summary>
    public required int Candidates { get; init; }

    /// <summary>"None of these" among them, the most probable first; the explained ones only, at most 11.</summary>
    [ListSize(AssumedSize = 11)]
    public required IReadOnlyList<AttributionHypothesisNode> Hypotheses { get; init; }

    /// <summary>Probability of all actors that are not listed, together.</summary>
    public required double OthersProbability { get; init; }

    /// <summary>How far the first actor leads the second, as a weight (natural logarithm); null: there is one actor.</summary>
    public required double? MarginToSecond { get; init; }

    /// <summary>What would overturn this: the smallest set of facts found whose loss changes the first actor; empty: none was found.</summary>
    [ListSize(AssumedSize = 5)]
    public required IReadOnlyList<AttributionFactNode> Overturning { get; init; }

    /// <summary>The listed actor that the evidence contradicts least; null: none, or no longer visible.</summary>
    public required EntityNode? LeastInconsistent { get; init; }

    /// <summary>Whether that is not the most probable actor.</summary>
    public required bool IsContested { get; init; }

    /// <summary>The matrix of competing hypotheses: facts that tell them apart, the most diagnostic first.</summary>
    [ListSize(AssumedSize = 30)]
    public required IReadOnlyList<AttributionMatrixRowNode> Matrix { get; init; }

    /// <summary>Items that weigh nothing, with the reason.</summary>
    [ListSize(AssumedSize = 10)]
    public required IReadOnlyList<ExcludedEvidenceNode> Excluded { get; init; }

    /// <summary>What of the evidence was used.</summary>
    public required AttributionCoverageNode Coverage { get; init; }

    /// <summary>What to know before trusting it, by code.</summary>
    [ListSize(AssumedSize = 10)]
    public required IReadOnlyList<AttributionWarningNode> Warnings { get; init; }

    /// <summary>How far the analysis itself can be trusted; never mixed with a probability.</summary>
    public required AnalyticConfidence AnalyticConfidence { get; init; }

    /// <summary>Why it is no higher; for HIGH, why it is.</summary>
    public required IReadOnlyList<string> ConfidenceReasons { get; init; }

    /// <summary>The model that answered; null: it was not asked.</summary>
    public required AttributionModelNode? Model { get; init; }
}
