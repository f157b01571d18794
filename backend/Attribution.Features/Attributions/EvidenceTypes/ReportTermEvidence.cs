namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A rare word shared by descriptions; reports copy each other, so it weighs little. Weights assumed; no data.</summary>
internal static class ReportTermEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("term", "Term in reports")
    {
        ExtractedFrom = "rare words of descriptions",
        Family = EvidenceFamily.Text,
        Diamond = DiamondVertex.Capability,
        Section = ProfileSection.Capability,
        Comparison = Comparison.Frequency,
        HalfCoverage = 5,
        HitExponent = 0.2,
    };
}
