namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>What the cases of each cluster show, counted: the profile a further case is compared with.</summary>
internal sealed class ClusterProfiles
{
    private readonly CaseItems items;
    private readonly int[] clusterOf;
    private readonly Dictionary<int, int>[] counts;
    private readonly int[][] casesWithKind;

    /// <summary>Counts clusters numbered from 0.</summary>
    public ClusterProfiles(CaseItems items, int[] clusterOf, int clusters)
    {
        (this.items, this.clusterOf) = (items, clusterOf);
        Sizes = new int[clusters];
        counts = [.. items.Values.Select(_ => new Dictionary<int, int>())];
        casesWithKind = [.. items.Kinds.Select(_ => new int[clusters])];
        for (var at = 0; at < clusterOf.Length; at++)
        {
            var cluster = clusterOf[at];
            Sizes[cluster]++;
            foreach (var item in items.Items[at])
            {
                counts[item][cluster] = counts[item].GetValueOrDefault(cluster) + 1;
            }

            foreach (var kind in items.Items[at].Select(item => items.KindOf[item]).Distinct())
            {
                casesWithKind[kind][cluster]++;
            }
        }
    }

    /// <summary>Cases in each cluster.</summary>
    public int[] Sizes { get; }

    /// <summary>
    /// Natural logarithm of how much better each cluster that shares an item explains a case than chance, with the cluster's size
    /// as its prior; the case itself is left out.
    /// </summary>
    public IReadOnlyList<(int Cluster, double Weight)> Compare(int at)
    {
        Dictionary<int, double> sums = [];
        var own = items.Items[at];
        foreach (var item in own)
        {
            var kind = items.Kinds[items.KindOf[item]];
            foreach (var (cluster, count) in counts[item])
            {
                var others = count - (clusterOf[at] == cluster ? 1 : 0);
                if (others > 0)
                {
                    var cases = Cases(items.KindOf[item], cluster, at);
                    var trust = cases / (cases + kind.HalfCoverage);
                    var miss = kind.MissExponent * Math.Log(1 - trust);
                    var hit = Math.Log(1 - trust + (trust * others / cases / items.Shares[item]));
                    sums[cluster] = sums.GetValueOrDefault(cluster) + (kind.Exponent * (Math.Max(hit, miss) - miss));
                }
            }
        }

        var missing = own.CountBy(item => items.KindOf[item]).Where(pair => items.Kinds[pair.Key].MissExponent > 0).ToArray();
        List<(int, double)> weights = new(sums.Count);
        foreach (var (cluster, sum) in sums)
        {
            weights.Add(
                (cluster, sum + Misses(missing, cluster, at) + Math.Log((double)(Sizes[cluster] - (clusterOf[at] == cluster ? 1 : 0)) / clusterOf.Length)));
        }

        return weights;
    }

    private double Misses(KeyValuePair<int, int>[] missing, int cluster, int at)
    {
        var sum = 0.0;
        foreach (var (place, count) in missing)
        {
            var kind = items.Kinds[place];
            var cases = Cases(place, cluster, at);
            sum += kind.Exponent * kind.MissExponent * Math.Log(kind.HalfCoverage / (cases + kind.HalfCoverage)) * count;
        }

        return sum;
    }

    // Everybody who compares has the kind, so a case of the cluster takes itself out.
    private double Cases(int kind, int cluster, int at) => casesWithKind[kind][cluster] - (clusterOf[at] == cluster ? 1 : 0);
}
