using System.Runtime.CompilerServices;

namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// One kind of evidence: how it is extracted, compared, aged and discounted. All weights are natural logarithms of likelihood ratios.
/// Each type stands in a file of its own, and its numbers say where they come from.
/// </summary>
/// <param name="Name">Stable name, such as <c>ipv4</c>.</param>
/// <param name="Title">Name on screen, such as "IP address".</param>
internal sealed record EvidenceType(string Name, string Title)
{
    /// <summary>What it is taken from, in words.</summary>
    public required string ExtractedFrom { get; init; }

    public required EvidenceFamily Family { get; init; }

    public required DiamondVertex Diamond { get; init; }

    public required ProfileSection Section { get; init; }

    public required Comparison Comparison { get; init; }

    /// <summary>ρ: chance that an actor with a rich profile shows a value of its profile again, 0–1; for <see cref="Comparison.Membership"/>.</summary>
    public double Reuse { get; init; } = 0.3;

    /// <summary>The same for a value that one candidate alone has; null: <see cref="Reuse"/> holds for it too.</summary>
    public double? ExclusiveReuse { get; init; }

    /// <summary>κ: size of profile (values, or cases under <see cref="Comparison.Frequency"/>) at which half of that is expected; above 0.</summary>
    public double HalfCoverage { get; init; } = 20;

    /// <summary>
    /// α of hits; for observables 0.6, twice that for exact values, less for mere shapes: few numbers, set on b3's development
    /// queries (686, 37 actors). Correlated values over-count, so their product is taken to this power.
    /// </summary>
    public double HitExponent { get; init; } = 1;

    /// <summary>α of misses; 0: that a value is missing from the profile says nothing.</summary>
    public double MissExponent { get; init; }

    /// <summary>δ: the k-th strongest item of one type in one provenance cluster counts δ^(k−1); 1 where the exponent was fitted on whole reports.</summary>
    public double ClusterDiscount { get; init; } = 0.5;

    public Ageing Ageing { get; init; } = Ageing.None;

    /// <summary>Whether a value is an asset that strangers may share, so that prevalence and fan-out count.</summary>
    public bool IsAsset { get; init; }

    /// <summary>Whether a value that no actor has is no evidence at all: not weighed, not counted among the items, not asked for grade or date.</summary>
    public bool OnlyShared { get; init; }

    /// <summary>Two types are the same only when they are one object: each exists once, in its file.</summary>
    public bool Equals(EvidenceType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override string ToString() => Name;
}
