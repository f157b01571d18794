namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>IP address; reachable by strangers after it is let again, so it ages.</summary>
internal static class Ipv4Evidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("ip", "IP address")
    {
        ExtractedFrom = "addresses among observables, and those that passive DNS links to them",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.8,
        Ageing = Ageing.OfNetwork(0.5, 2.75, 2.66, 1.93, 1.64, 1.47, 1.47),
        IsAsset = true,
    };
}
