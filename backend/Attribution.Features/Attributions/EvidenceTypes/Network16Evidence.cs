namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The /16 network of an address: a habit of renting, hardly more than chance alone.</summary>
internal static class Network16Evidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("net16", "/16 network")
    {
        ExtractedFrom = "first two octets of addresses",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
    };
}
