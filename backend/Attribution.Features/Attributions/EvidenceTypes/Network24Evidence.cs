namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The /24 network of an address.</summary>
internal static class Network24Evidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("net24", "/24 network")
    {
        ExtractedFrom = "first three octets of addresses",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
        Ageing = Ageing.OfNetwork(0.5, 1.90, 1.88, 1.49, 1.51, 1.33, 1.22),
        IsAsset = true,
    };
}
