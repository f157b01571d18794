namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Language of what the actor wrote; easily feigned. Weights assumed; no data.</summary>
internal static class LanguageEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("language", "Language")
    {
        ExtractedFrom = "languages of notes, messages and code",
        Family = EvidenceFamily.LanguageAndHours,
        Diamond = DiamondVertex.Adversary,
        Section = ProfileSection.Persona,
        Comparison = Comparison.Frequency,
        HalfCoverage = 10,
        HitExponent = 0.4,
        MissExponent = 0.2,
    };
}
