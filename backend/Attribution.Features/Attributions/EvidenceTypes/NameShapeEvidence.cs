namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Hyphens and digits of a registered label.</summary>
internal static class NameShapeEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("shape", "Shape of names")
    {
        ExtractedFrom = "hyphens and digits of registered labels",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.3,
        MissExponent = 0.1,
    };
}
