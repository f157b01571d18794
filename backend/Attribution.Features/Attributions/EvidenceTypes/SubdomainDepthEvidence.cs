namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>How many labels stand before the registered domain.</summary>
internal static class SubdomainDepthEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("depth", "Subdomain depth")
    {
        ExtractedFrom = "number of labels in front of registered domains",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 6,
        HitExponent = 0.4,
        MissExponent = 0.1,
    };
}
