namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Block of four hours (UTC) in which the actor is active; easily feigned. Weights assumed; no data.</summary>
internal static class WorkingHoursEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("hours", "Working hours")
    {
        ExtractedFrom = "x_active_hours of cases, incidents, campaigns, reports and actors, and starts of network traffic; UTC, in blocks of four",
        Family = EvidenceFamily.LanguageAndHours,
        Diamond = DiamondVertex.Adversary,
        Section = ProfileSection.Persona,
        Comparison = Comparison.Frequency,
        HalfCoverage = 20,
        HitExponent = 0.3,
        MissExponent = 0.15,
    };
}
