namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A label in front of the registered domain.</summary>
internal static class SubdomainLabelEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("sub", "Subdomain label")
    {
        ExtractedFrom = "labels in front of registered domains",
        Family = EvidenceFamily.NamingHabit,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Frequency,
        HalfCoverage = 3,
        HitExponent = 0.6,
    };
}
