using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>A fact by its type and value, with all items that state it.</summary>
internal sealed record StatedFact(EvidenceType Type, string Value, IReadOnlyList<string> EvidenceIds);

/// <summary>How diagnostic a fact is: how far the explained hypotheses differ over it, in nats.</summary>
internal sealed record Diagnosticity(StatedFact Fact, double Nats);

/// <summary>What of the evidence was used.</summary>
internal sealed record Coverage(int ItemsTotal, int ItemsUsed, IReadOnlyList<string> Families);

/// <summary>A warning with its stable code.</summary>
internal sealed record AssessmentWarning(string Code, string Text);

/// <summary>The answer to a case: immutable, dated, with the hash of its inputs, so that it can be checked and re-run.</summary>
internal sealed record Assessment
{
    /// <summary>Day the question was asked for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>SHA-256 of the evidence, hexadecimal; the order of items has no influence.</summary>
    public required string EvidenceHash { get; init; }

    public required string ModelVersion { get; init; }

    /// <summary>SHA-256 of weight table, calibration and parameters, hexadecimal.</summary>
    public required string ParametersHash { get; init; }

    public required Calibration Calibration { get; init; }

    /// <summary>Number of actors that the reader can see and that were compared.</summary>
    public required int Candidates { get; init; }

    /// <summary>All hypotheses, UNKNOWN among them, most probable first.</summary>
    public required IReadOnlyList<Hypothesis> Hypotheses { get; init; }

    /// <summary>Total of the first actor above the second, in nats; null with one candidate.</summary>
    public required double? MarginToSecond { get; init; }

    /// <summary>Smallest set of facts found greedily whose removal changes the first actor; empty: none was found.</summary>
    public required IReadOnlyList<StatedFact> FlipSet { get; init; }

    /// <summary>The actor that the evidence contradicts least, among those explained.</summary>
    public required string LeastInconsistent { get; init; }

    /// <summary>Whether that is not the most probable actor.</summary>
    public required bool IsContested { get; init; }

    /// <summary>Facts that tell hypotheses apart, the most diagnostic first.</summary>
    public required IReadOnlyList<Diagnosticity> Diagnosticity { get; init; }

    public required IReadOnlyList<ExcludedEvidence> Excluded { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>Provenance clusters of the facts that count.</summary>
    public required IReadOnlyList<string> DependenceClusters { get; init; }

    public required IReadOnlyList<AssessmentWarning> Warnings { get; init; }
}
