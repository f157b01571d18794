namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// What a ranking shows about "none of the actors that you can see": signs of the case as a whole, computed from the same totals as the
/// ranking.
/// </summary>
/// <param name="TopLogOdds">Log-odds of the first candidate among the candidates.</param>
/// <param name="Evidence">Natural logarithm of Σ π·e^S: how much better the candidates explain the case than chance.</param>
/// <param name="HitsPerFact">Weight of the first candidate's hits by fact.</param>
/// <param name="ExplainedRarity">The same by the rarity of the case's values.</param>
/// <param name="RootFacts">Root of the number of facts.</param>
/// <param name="StandsOut">How far the best explained candidate stands above all: evidence before caps, less its mean, in standard deviations.</param>
internal readonly record struct UnknownSigns(double TopLogOdds, double Evidence, double HitsPerFact, double ExplainedRarity, double RootFacts, double StandsOut)
{
    /// <summary>Numbers of <see cref="Values"/>.</summary>
    public const int Count = 7;

    private const double LeastOdds = 1e-3;

    // Keeps the sign finite where all candidates are alike.
    private const double LeastSpread = 1e-6;

    /// <summary>The constant 1 and the signs, in the order of the weights.</summary>
    public IReadOnlyList<double> Values => [1, TopLogOdds, Evidence, HitsPerFact, ExplainedRarity, RootFacts, StandsOut];

    /// <summary>Log-odds of a share, finite at 0 and 1.</summary>
    public static double LogOdds(double share) => Math.Log((share + LeastOdds) / (1 - share + LeastOdds));

    /// <summary>Reads the signs off a board and the candidates' probabilities.</summary>
    public static UnknownSigns Of(ScoreBoard board, IReadOnlyList<double> among, double logEvidence)
    {
        var first = board.Order[0];
        var hits = board.DiscountedWeights(first).Where(weight => weight > 0).Sum();
        var count = board.Facts.Facts.Count;
        var rarity = Enumerable.Range(0, count).Sum(fact => Math.Log((board.Totals.Length + 1.0) / (board.Rows.Background(fact).Holders + 1)));
        var top = among[first];
        return new UnknownSigns(
            LogOdds(top),
            logEvidence,
            hits / Math.Max(1, count),
            hits / (1 + rarity),
            Math.Sqrt(count),
            StandingOf(board.Evidence));
    }

    private static double StandingOf(IReadOnlyList<double> evidence)
    {
        var mean = evidence.Average();
        var spread = Math.Sqrt(evidence.Average(each => (each - mean) * (each - mean)));
        return (evidence.Max() - mean) / (spread + LeastSpread);
    }
}
