namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// Malware family or tool. Hits and misses count in full. What one group alone is known for is that group's again nine times in ten, what several use five times in ten
/// (development split of b1, reports of ATT&amp;CK up to 13.0; decision 0024).
/// </summary>
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
        Reuse = 0.4,
        ExclusiveReuse = 0.8,
        HitExponent = 1,
        MissExponent = 1,
        ClusterDiscount = 1,
    };
}
