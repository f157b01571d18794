namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The last part of a path on any host.</summary>
internal static class FileNameEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("file", "File name in URLs")
    {
        ExtractedFrom = "last parts of paths",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 1.2,
        Ageing = Ageing.OfNetwork(0.3),
    };
}
