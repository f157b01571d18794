namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>Which records of two sides describe the same actor. Pure; suggests, never decides.</summary>
internal static class AliasMatcher
{
    // Second step: log-odds against the best rival on each side (same fit as the weights).
    private const double OwnWeight = 0.698;
    private const double FirstLead = 0.641;
    private const double SecondLead = 0.110;
    private const double Constant = 0.928;
    private const double MostLead = 6;

    /// <summary>All pairs from a probability up, by record of the first side, the most probable first.</summary>
    public static IReadOnlyList<AliasPair> Match(IReadOnlyList<AliasRecord> first, IReadOnlyList<AliasRecord> second, double least)
    {
        AliasCorpus corpus = new([.. first, .. second]);
        List<(int A, int B, double LogOdds)> scored = new(first.Count * second.Count);
        for (var a = 0; a < first.Count; a++)
        {
            for (var b = 0; b < second.Count; b++)
            {
                scored.Add((a, b, LogOdds(AliasWeights.Of(corpus, corpus.Contexts[a], corpus.Contexts[first.Count + b]))));
            }
        }

        var bestOfFirst = scored.GroupBy(pair => pair.A).ToDictionary(pairs => pairs.Key, pairs => TwoBest(pairs.Select(pair => pair.LogOdds)));
        var bestOfSecond = scored.GroupBy(pair => pair.B).ToDictionary(pairs => pairs.Key, pairs => TwoBest(pairs.Select(pair => pair.LogOdds)));
        return [.. scored
            .Select(pair => (pair.A, pair.B, pair.LogOdds, Probability: Probability(pair.LogOdds, bestOfFirst[pair.A], bestOfSecond[pair.B])))
            .Where(pair => pair.Probability >= least)
            .OrderBy(pair => pair.A)
            .ThenByDescending(pair => pair.Probability)
            .Select(pair => new AliasPair(first[pair.A], second[pair.B], pair.LogOdds, AliasWeights.Of(corpus, corpus.Contexts[pair.A], corpus.Contexts[first.Count + pair.B])) { Probability = pair.Probability })];
    }

    private static double LogOdds(IReadOnlyList<AliasEvidence> lines) => AliasWeights.Prior + lines.Sum(line => line.WeightInNats);

    /// <summary>The greatest and the second greatest of some values; −∞ where there is none.</summary>
    public static (double Best, double Second) TwoBest(IEnumerable<double> values)
    {
        var (best, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            (best, second) = value > best ? (value, best) : (best, Math.Max(second, value));
        }

        return (best, second);
    }

    // How far a pair leads its best rival; a record without rivals leads by the most that counts.
    private static double Lead(double own, (double Best, double Second) rivals) =>
        Math.Clamp(own - (own == rivals.Best ? rivals.Second : rivals.Best), -MostLead, MostLead);

    /// <summary>Probability of a pair by its log-odds and the best of both sides.</summary>
    public static double Probability(double logOdds, (double Best, double Second) first, (double Best, double Second) second) =>
        1 / (1 + Math.Exp(-(Constant + (OwnWeight * logOdds) + (FirstLead * Lead(logOdds, first)) + (SecondLead * Lead(logOdds, second)))));
}
