using Attribution.Domain.Grades;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>Which way a line of the explanation points.</summary>
internal enum Polarity
{
    For,
    Against,
    Absent,
}

/// <summary>One line of the explanation: what one fact does to one hypothesis.</summary>
internal sealed record Contribution
{
    /// <summary>All items that state the fact; only the strongest counts.</summary>
    public required IReadOnlyList<string> EvidenceIds { get; init; }

    public required EvidenceType Type { get; init; }

    public required string ValueDisplay { get; init; }

    public required Polarity Polarity { get; init; }

    public DiamondVertex Diamond => Type.Diamond;

    /// <summary>The steps from the comparison to ageing.</summary>
    public required ItemWeight Weight { get; init; }

    /// <summary>After discounts within the provenance cluster.</summary>
    public required double Dependence { get; init; }

    /// <summary>After the family cap; these and the prior add up to the total.</summary>
    public required double Final { get; init; }

    /// <summary>Change of the total when every item of the fact is deleted.</summary>
    public required double LeaveOneOut { get; init; }

    /// <summary>Candidates that have the value.</summary>
    public required int Holders { get; init; }

    /// <summary>Whether the tool was sold or leaked before the sighting.</summary>
    public bool IsLeaked { get; init; }

    public double? GlobalPrevalence { get; init; }

    public int? AgeDays { get; init; }

    public required Grade Grade { get; init; }

    public required string ProvenanceCluster { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
