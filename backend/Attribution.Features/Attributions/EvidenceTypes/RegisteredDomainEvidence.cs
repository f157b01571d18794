namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The domain somebody registered.</summary>
internal static class RegisteredDomainEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("reg", "Registered domain")
    {
        ExtractedFrom = "host names, by the public suffix list",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
        Ageing = Ageing.OfNetwork(0.5, 2.34, 2.09, 1.95, 1.57, 1.60, 1.34),
        IsAsset = true,
    };
}
