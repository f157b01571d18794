namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A nickname or account, with its platform where known. Weights assumed; no data.</summary>
internal static class HandleEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("handle", "Handle")
    {
        ExtractedFrom = "accounts and nicknames of a case",
        Family = EvidenceFamily.Accounts,
        Diamond = DiamondVertex.Adversary,
        Section = ProfileSection.Persona,
        Comparison = Comparison.Membership,
        Reuse = 0.4,
        HitExponent = 0.8,
        Ageing = Ageing.OfPossessions,
        IsAsset = true,
    };
}
