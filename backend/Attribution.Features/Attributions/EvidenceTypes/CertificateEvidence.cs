namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A certificate, by fingerprint. Default certificates of tools are hubs and arrive excluded. Weights assumed; no data.</summary>
internal static class CertificateEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("certificate", "Certificate")
    {
        ExtractedFrom = "X.509 certificates, by fingerprint",
        Family = EvidenceFamily.Network,
        Diamond = DiamondVertex.Infrastructure,
        Section = ProfileSection.Network,
        Comparison = Comparison.Membership,
        Reuse = 0.3,
        Ageing = Ageing.OfPossessions,
        IsAsset = true,
    };
}
