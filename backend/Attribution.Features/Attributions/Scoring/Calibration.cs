namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// How totals become probabilities in one regime of evidence, and where that was learned. A local calibration from judicial outcomes
/// replaces the shipped one when there are enough.
/// </summary>
/// <param name="Set">Name of the labelled cases it was fitted on.</param>
/// <param name="Cases">How many they were.</param>
/// <param name="FittedAt">Day it was fitted; for the shipped ones the day of the development data.</param>
/// <param name="Temperature">T: totals are divided by it; above 0.</param>
internal sealed record Calibration(string Set, int Cases, DateOnly FittedAt, double Temperature)
{
    /// <summary>Weights of <see cref="UnknownSigns"/> in the log-odds of "none of these": constant, top log-odds, evidence, hits per fact, explained rarity, root of facts, standing out.</summary>
    public required IReadOnlyList<double> UnknownWeights { get; init; }

    /// <summary>Expected calibration error on the cases of <see cref="Set"/>; null: not measured.</summary>
    public double? ExpectedError { get; init; }

    /// <summary>Brier score on the cases of <see cref="Set"/>; null: not measured.</summary>
    public double? Brier { get; init; }

    /// <summary>The reliability diagram; empty: not measured.</summary>
    public IReadOnlyList<ReliabilityBin> Diagram { get; init; } = [];

    /// <summary>Bins of the expected calibration error.</summary>
    public int Bins { get; init; } = 10;

    /// <summary>Whether it came with the product rather than from local outcomes.</summary>
    public bool IsShipped { get; init; } = true;

    /// <summary>Probability of "none of the candidates" for a case with these signs.</summary>
    public double Unknown(UnknownSigns signs)
    {
        var values = signs.Values;
        var logOdds = 0.0;
        for (var sign = 0; sign < UnknownSigns.Count; sign++)
        {
            logOdds += UnknownWeights[sign] * values[sign];
        }

        return 1 / (1 + Math.Exp(-logOdds));
    }
}
