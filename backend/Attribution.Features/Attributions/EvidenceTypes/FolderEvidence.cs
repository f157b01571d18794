namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A folder of a path on any host.</summary>
internal static class FolderEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("folder", "Folder in URLs")
    {
        ExtractedFrom = "inner parts of paths",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
    };
}
