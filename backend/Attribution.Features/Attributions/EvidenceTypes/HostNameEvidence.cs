namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Full host name.</summary>
internal static class HostNameEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("fqdn", "Host name")
    {
        ExtractedFrom = "domain names and hosts of URLs",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 1.2,
        Ageing = Ageing.OfNetwork(0.5, 1.99, 1.87, 1.95, 1.49, 1.85, 1.48),
        IsAsset = true,
    };
}
