namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// ATT&amp;CK technique. Exponents set on whole reports of ATT&amp;CK up to 13.0 (development split of b1, n = 612; flat around
/// these values), which is why no further discount holds inside a report.
/// </summary>
internal static class TechniqueEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("technique", "Technique")
    {
        ExtractedFrom = "ATT&CK techniques of a report, incident or case",
        Family = EvidenceFamily.Techniques,
        Diamond = DiamondVertex.Capability,
        Section = ProfileSection.Capability,
        Comparison = Comparison.Membership,
        Reuse = 0.25,
        HitExponent = 0.5,
        MissExponent = 1,
        ClusterDiscount = 1,
    };
}
