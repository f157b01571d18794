namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A whole path on any host.</summary>
internal static class UrlPathEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("path", "URL path")
    {
        ExtractedFrom = "paths of URLs without their query",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 1.2,
        Ageing = Ageing.OfNetwork(0.3, 2.48, 2.74, 1.71, 1.54, 1.27, 0.73),
    };
}
