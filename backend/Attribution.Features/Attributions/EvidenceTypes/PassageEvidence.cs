namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// A passage of text that occurs again, such as of an extortion note or a script of a fraud. Reports copy each other, so it weighs little, and that it is missing says nothing. Single words
/// are not compared: on ATT&amp;CK reports they ranked no better than chance would (200 of 461 left out: MRR .562–.582 with, .574 without). Weights assumed; no data.
/// </summary>
internal static class PassageEvidence
{
    /// <summary>The row of the weight table.</summary>
    public static EvidenceType Type { get; } = new("passage", "Passage of text")
    {
        ExtractedFrom = "descriptions of cases, incidents, campaigns and reports, and bodies of messages; passages of eight words",
        Family = EvidenceFamily.Text,
        Diamond = DiamondVertex.Capability,
        Section = ProfileSection.Wording,
        Comparison = Comparison.Membership,
        Reuse = 0.3,
        HitExponent = 0.3,
        OnlyShared = true,
    };
}
