namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The suffix names are registered under.</summary>
internal static class SuffixEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("suffix", "Public suffix")
    {
        ExtractedFrom = "last labels of names",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.6,
        MissExponent = 0.1,
    };
}
