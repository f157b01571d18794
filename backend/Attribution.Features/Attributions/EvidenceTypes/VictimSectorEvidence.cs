namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Sector of a victim. Weights assumed; no data.</summary>
internal static class VictimSectorEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("sector", "Victim sector")
    {
        ExtractedFrom = "sectors of victims",
        Family = EvidenceFamily.Victims,
        Diamond = DiamondVertex.Victim,
        Section = ProfileSection.Targeting,
        Comparison = Comparison.Frequency,
        HalfCoverage = 10,
        HitExponent = 0.5,
        MissExponent = 0.25,
    };
}
