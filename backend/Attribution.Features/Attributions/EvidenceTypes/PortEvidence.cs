namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A port that is not the usual one.</summary>
internal static class PortEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("port", "Port")
    {
        ExtractedFrom = "ports other than 80 and 443",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.6,
        Ageing = Ageing.OfNetwork(0.2, 1.08, 1.06, 1.16, 0.97, 1.01, 0.25),
    };
}
