namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Malware family or tool. Hits and misses count in full: on whole reports of ATT&amp;CK up to 13.0 (development split of b1, n = 612) nothing else did better on prospective reports.</summary>
internal static class SoftwareEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("software", "Software")
    {
        ExtractedFrom = "malware and tools named in a report, incident or case",
        Family = EvidenceFamily.Software,
        Diamond = DiamondVertex.Capability,
        Section = ProfileSection.Capability,
        Comparison = Comparison.Membership,
        Reuse = 0.5,
        HitExponent = 1,
        MissExponent = 1,
        ClusterDiscount = 1,
    };
}
