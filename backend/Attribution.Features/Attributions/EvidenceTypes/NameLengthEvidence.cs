namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>How long registered labels are, in six classes.</summary>
internal static class NameLengthEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("length", "Length of names")
    {
        ExtractedFrom = "letters of registered labels",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.2,
        MissExponent = 0.1,
    };
}
