namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Country of a victim. The country of origin of an actor is political and never scored. Weights assumed; no data.</summary>
internal static class VictimCountryEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("country", "Victim country")
    {
        ExtractedFrom = "countries of victims",
        Family = EvidenceFamily.Victims,
        Diamond = DiamondVertex.Victim,
        Section = ProfileSection.Targeting,
        Comparison = Comparison.Frequency,
        HalfCoverage = 10,
        HitExponent = 0.5,
        MissExponent = 0.25,
    };
}
