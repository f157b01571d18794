namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// The line that a malware stands in: variants of one origin match each other where they are not the same. Much weaker than the malware itself, since code is sold and copied. Weights
/// assumed; no data.
/// </summary>
internal static class SoftwareLineageEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("lineage", "Software of one line")
    {
        ExtractedFrom = "variant-of and derived-from of malware and tools, one step",
        Family = EvidenceFamily.Software,
        Diamond = DiamondVertex.Capability,
        Section = ProfileSection.Capability,
        Comparison = Comparison.Membership,
        Reuse = 0.3,
        HitExponent = 0.5,
        Ageing = Ageing.OfPossessions,
    };
}
