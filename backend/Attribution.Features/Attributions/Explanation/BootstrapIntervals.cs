using System.Numerics;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>
/// 90 % intervals: how probabilities move when provenance clusters are drawn anew. Each cluster counts a Poisson(1) number of times, so that
/// a case with one source has an interval too; ungraded items take a share within their range. Draws depend on the clusters' names alone.
/// </summary>
internal sealed class BootstrapIntervals
{
    private const double LowShare = 0.05;
    private const double HighShare = 0.95;

    // More clusters than this are drawn in bundles, so that memory stays bounded.
    private const int MostClusters = 512;

    private readonly ScoreBoard board;
    private readonly ScoringParameters parameters;
    private readonly Posterior posterior;
    private readonly (int Cluster, int Family)[] blocks;
    private readonly double[][][] blockSums;
    private readonly int families;
    private readonly UnknownSigns signs;

    private BootstrapIntervals(ScoreBoard board, Posterior posterior, ScoringParameters parameters)
    {
        (this.board, this.posterior, this.parameters) = (board, posterior, parameters);
        var facts = board.Facts;
        signs = UnknownSigns.Of(board, posterior.Among, 0);
        var places = Bundles(facts.Clusters);
        var familyPlaces = facts.Facts.Select(fact => fact.Type.Family).Distinct().Select((family, place) => (family, place))
            .ToDictionary(pair => pair.family, pair => pair.place);
        families = familyPlaces.Count;
        var blockOf = facts.Facts.Select(fact => (places[fact.Cluster], familyPlaces[fact.Type.Family])).ToList();
        blocks = [.. blockOf.Distinct()];
        var blockPlaces = blocks.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var factBlocks = blockOf.Select(block => blockPlaces[block]).ToArray();
        var isUncertain = facts.Facts.Any(fact => fact.Genuine.IsUncertain);
        blockSums = isUncertain
            ? [Sums(board, factBlocks), Sums(At(facts, share => share.Low), factBlocks), Sums(At(facts, share => share.High), factBlocks)]
            : [Sums(board, factBlocks)];
    }

    /// <summary>Intervals of the named candidates and of UNKNOWN, the last; null when no draws are asked for.</summary>
    public static ProbabilityInterval[]? Of(ScoreBoard board, Posterior posterior, ScoringParameters parameters, IReadOnlyList<int> explained) =>
        parameters.Draws == 0 ? null : new BootstrapIntervals(board, posterior, parameters).Draw(explained);

    private static ulong[] Seeds(IReadOnlyList<string> clusters) =>
        clusters.Count <= MostClusters ? [.. clusters.Select(StableRandom.Seed)] : [.. Enumerable.Range(0, MostClusters).Select(bundle => (ulong)bundle)];

    private static Dictionary<string, int> Bundles(IReadOnlyList<string> clusters) => clusters.Index().ToDictionary(
        pair => pair.Item,
        pair => clusters.Count <= MostClusters ? pair.Index : (int)(StableRandom.Seed(pair.Item) % MostClusters),
        StringComparer.Ordinal);

    private ScoreBoard At(CaseFacts facts, Func<GenuineShare, double> share) => board.With(facts.WithShares(share));

    private double[][] Sums(ScoreBoard scored, int[] factBlocks)
    {
        var sums = blocks.Select(_ => new double[scored.Totals.Length]).ToArray();
        var weights = new double[factBlocks.Length];
        var discounted = new double[factBlocks.Length];
        for (var place = 0; place < scored.Totals.Length; place++)
        {
            scored.Discounted(place, weights, discounted);
            for (var fact = 0; fact < discounted.Length; fact++)
            {
                sums[factBlocks[fact]][place] += discounted[fact];
            }
        }

        return sums;
    }

    private ProbabilityInterval[] Draw(IReadOnlyList<int> explained)
    {
        var seeds = Seeds(board.Facts.Clusters);
        var drawn = Enumerable.Range(0, explained.Count + 1).Select(_ => new double[parameters.Draws]).ToArray();
        var totals = new double[board.Totals.Length];
        var among = new double[totals.Length];
        var familySums = Enumerable.Range(0, families).Select(_ => new double[totals.Length]).ToArray();
        for (var draw = 0; draw < parameters.Draws; draw++)
        {
            SumBlocks(seeds, draw, familySums);
            AddUp(familySums, totals);
            var evidence = Posterior.SoftMax(totals, posterior.Calibration.Temperature, among);
            var unknown = Unknown(evidence, among);
            for (var place = 0; place < explained.Count; place++)
            {
                drawn[place][draw] = among[explained[place]] * (1 - unknown);
            }

            drawn[^1][draw] = unknown;
        }

        return [.. drawn.Select(Interval)];
    }

    private void SumBlocks(ulong[] seeds, int draw, double[][] familySums)
    {
        foreach (var sums in familySums)
        {
            Array.Clear(sums);
        }

        for (var block = 0; block < blocks.Length; block++)
        {
            var (cluster, family) = blocks[block];
            var count = StableRandom.Poisson(seeds[cluster], draw);
            if (count > 0)
            {
                var variant = blockSums.Length == 1 ? 0 : StableRandom.Choice(seeds[cluster], draw, blockSums.Length);
                AddScaled(familySums[family], blockSums[variant][block], count);
            }
        }
    }

    private void AddUp(double[][] familySums, double[] totals)
    {
        board.Priors.CopyTo(totals, 0);
        foreach (var sums in familySums)
        {
            for (var place = 0; place < totals.Length; place++)
            {
                totals[place] += FamilySums.Capped(sums[place], parameters.FamilyCap);
            }
        }
    }

    // The case keeps its shape; only how well the candidates explain it is drawn.
    private double Unknown(double evidence, double[] among)
    {
        return posterior.Calibration.Unknown(signs with { Evidence = evidence, TopLogOdds = UnknownSigns.LogOdds(among.Max()) });
    }

    private static void AddScaled(double[] target, double[] source, double scale)
    {
        var place = 0;
        for (; place <= target.Length - Vector<double>.Count; place += Vector<double>.Count)
        {
            (new Vector<double>(target, place) + (new Vector<double>(source, place) * scale)).CopyTo(target, place);
        }

        for (; place < target.Length; place++)
        {
            target[place] += source[place] * scale;
        }
    }

    private static ProbabilityInterval Interval(double[] draws)
    {
        Array.Sort(draws);
        return new ProbabilityInterval(draws[(int)(LowShare * (draws.Length - 1))], draws[(int)Math.Ceiling(HighShare * (draws.Length - 1))]);
    }
}
