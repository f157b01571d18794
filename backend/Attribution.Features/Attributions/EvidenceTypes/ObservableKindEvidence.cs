namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>What sort of observables a case is made of: names, addresses, with ports or paths.</summary>
internal static class ObservableKindEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("kind", "Kind of observable")
    {
        ExtractedFrom = "observables of a case",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.6,
        MissExponent = 0.1,
    };
}
