namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The registered label under any suffix: example.com and example.net.</summary>
internal static class DomainLabelEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("sld", "Domain label")
    {
        ExtractedFrom = "registered domains without their suffix",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
        Ageing = Ageing.OfNetwork(0.5),
    };
}
