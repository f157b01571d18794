namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A name server; big registrars are hubs by fan-out. Weights assumed; no data.</summary>
internal static class NameServerEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("nameserver", "Name server")
    {
        ExtractedFrom = "x_name_servers of domain names",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.3,
        Ageing = Ageing.OfNetwork(0.5),
        IsAsset = true,
    };
}
