namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// A cryptocurrency address. Exchanges and mixers arrive excluded. Names the one who is paid, not the one who broke in. Weights
/// assumed; no data.
/// </summary>
internal static class WalletEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("wallet", "Wallet")
    {
        ExtractedFrom = "cryptocurrency addresses of a case",
        Family = EvidenceFamily.Finance,
        Diamond = DiamondVertex.Adversary,
        Section = ProfileSection.Money,
        Comparison = Comparison.Membership,
        Reuse = 0.4,
        HitExponent = 1,
        Ageing = Ageing.OfPossessions,
        IsAsset = true,
    };
}
