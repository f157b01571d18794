namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The extension of the last part of a path; "-" for none.</summary>
internal static class FileExtensionEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("extension", "File extension in URLs")
    {
        ExtractedFrom = "last parts of paths",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
    };
}
