namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>A step of a fraud or extortion beyond ATT&amp;CK: pretext, channel, way of payment, way of pressure. Weights assumed; no data.</summary>
internal static class ModusOperandiEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("modus", "Modus operandi")
    {
        ExtractedFrom = "steps of the offence: pretext, channel, payment, pressure",
        Family = EvidenceFamily.ModusOperandi,
        Diamond = DiamondVertex.Capability,
        Section = ProfileSection.Capability,
        Comparison = Comparison.Membership,
        Reuse = 0.4,
        HitExponent = 0.6,
        MissExponent = 0.4,
    };
}
