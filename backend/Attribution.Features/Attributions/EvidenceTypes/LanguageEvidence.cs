namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Language of what the actor wrote; easily feigned. Weights assumed; no data.</summary>
internal static class LanguageEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("language", "Language")
    {
        ExtractedFrom = "x_languages of malware, accounts, cases, incidents, campaigns, reports and actors",
        Family = EvidenceFamily.LanguageAndHours,
        Diamond = DiamondVertex.Adversary,
        Section = ProfileSection.Persona,
        Comparison = Comparison.Frequency,
        HalfCoverage = 10,
        HitExponent = 0.4,
        MissExponent = 0.2,
    };
}
