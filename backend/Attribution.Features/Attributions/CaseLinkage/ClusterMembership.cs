namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>Which cluster each case belongs to, with the probabilities of all that come into question.</summary>
internal sealed record ClusterMembership(int[] ClusterOf, IReadOnlyDictionary<int, double>[] Shares)
{
    private const int Rounds = 8;

    // Prior of a cluster nobody has seen yet, against clusters weighted by their share of all cases.
    private const double NewCluster = 0.5;
    private const double LeastShare = 0.003;

    /// <summary>
    /// Starting from average linkage, lets every case choose the cluster whose other cases explain it best, or none; all at once, eight
    /// times, so that the order of cases has no influence.
    /// </summary>
    public static ClusterMembership Of(CaseItems items, int[] start, CancellationToken cancellationToken)
    {
        var current = Numbered(start, out var count);
        IReadOnlyDictionary<int, double>[] shares = [];
        for (var round = 0; round < Rounds; round++)
        {
            ClusterProfiles profiles = new(items, current, count);
            var chosen = new int[current.Length];
            var nextShares = new IReadOnlyDictionary<int, double>[current.Length];
            var (now, clusters) = (current, count);
            Parallel.For(0, current.Length, new ParallelOptions { CancellationToken = cancellationToken }, at =>
            {
                nextShares[at] = SharesOf(profiles.Compare(at), out var left);
                chosen[at] = Choose(nextShares[at], left, profiles.Sizes[now[at]] == 1 ? now[at] : clusters + at);
            });
            shares = nextShares;
            current = round == Rounds - 1 ? chosen : Numbered(chosen, out count);
        }

        return new ClusterMembership(current, shares);
    }

    private static Dictionary<int, double> SharesOf(IReadOnlyList<(int Cluster, double Weight)> weights, out double left)
    {
        var alone = Math.Log(NewCluster);
        var most = weights.Select(pair => pair.Weight).Append(alone).Max();
        var sum = Math.Exp(alone - most) + weights.Sum(pair => Math.Exp(pair.Weight - most));
        left = Math.Exp(alone - most) / sum;
        Dictionary<int, double> shares = [];
        foreach (var (cluster, weight) in weights)
        {
            var share = Math.Exp(weight - most) / sum;
            if (share > LeastShare)
            {
                shares[cluster] = share;
            }
        }

        return shares;
    }

    private static int Choose(IReadOnlyDictionary<int, double> shares, double left, int alone)
    {
        if (shares.Count == 0)
        {
            return alone;
        }

        var best = shares.MaxBy(pair => (pair.Value, -pair.Key));
        return best.Value > left ? best.Key : alone;
    }

    // From 0 in the order of their first case.
    private static int[] Numbered(int[] clusters, out int count)
    {
        Dictionary<int, int> numbers = [];
        int[] numbered = [.. clusters.Select(cluster => numbers.TryGetValue(cluster, out var known) ? known : numbers[cluster] = numbers.Count)];
        count = numbers.Count;
        return numbered;
    }
}
