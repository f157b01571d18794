namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>One line of why two records may be the same actor, or why not.</summary>
internal sealed record AliasEvidence(string Kind, double WeightInNats, string Statement);

/// <summary>Two records that may be the same actor: a suggestion, never a decision.</summary>
/// <param name="First">Record of the one side.</param>
/// <param name="Second">Record of the other side.</param>
/// <param name="LogOdds">Sum of the evidence with its prior, before rivals are looked at.</param>
/// <param name="Evidence">Its lines, the strongest first.</param>
internal sealed record AliasPair(AliasRecord First, AliasRecord Second, double LogOdds, IReadOnlyList<AliasEvidence> Evidence)
{
    /// <summary>Calibrated against the rivals of both records; 0–1.</summary>
    public double Probability { get; init; }
}
