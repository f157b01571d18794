namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A dynamic-DNS or hosting provider whose customers share a suffix.</summary>
internal static class ProviderEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("provider", "Name provider")
    {
        ExtractedFrom = "suffixes of dynamic DNS and free hosting",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.6,
        MissExponent = 0.1,
        Ageing = Ageing.OfNetwork(0.4, 2.12, 1.92, 1.53, 1.36, 1.16, 0.92),
    };
}
