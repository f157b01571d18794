namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A word inside names: habits of lures.</summary>
internal static class NameTokenEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("token", "Name part")
    {
        ExtractedFrom = "parts of labels of four letters or more",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
        Ageing = Ageing.OfNetwork(0.5, 1.37, 1.10, 0.93, 0.77, 0.76, 0.48),
    };
}
