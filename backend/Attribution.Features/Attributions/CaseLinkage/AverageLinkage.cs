namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>
/// Average linkage: the strongest link first; two clusters join only when their pairs are linked on average, so that one shared hub
/// does not chain everything.
/// </summary>
internal static class AverageLinkage
{
    private const double LeastLink = 2;
    private const double LeastMean = 0.6;

    // The second pass joins clusters that had not grown together when their link came up.
    private const int Passes = 2;

    /// <summary>The cluster of each case, as a place among the cases.</summary>
    public static int[] Clusters(int cases, IReadOnlyList<PairWeight> links)
    {
        var parents = Enumerable.Range(0, cases).ToArray();
        var sizes = Enumerable.Repeat(1, cases).ToArray();
        var sums = Enumerable.Range(0, cases).Select(_ => new Dictionary<int, double>()).ToArray();
        foreach (var link in links)
        {
            sums[link.First][link.Second] = link.Weight;
            sums[link.Second][link.First] = link.Weight;
        }

        var ordered = links.Where(link => link.Weight >= LeastLink)
            .OrderByDescending(link => link.Weight).ThenBy(link => link.First).ThenBy(link => link.Second).ToList();
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var link in ordered)
            {
                var (a, b) = (Find(parents, link.First), Find(parents, link.Second));
                if (a != b && sums[a].GetValueOrDefault(b) / ((double)sizes[a] * sizes[b]) >= LeastMean)
                {
                    var (kept, merged) = sizes[a] >= sizes[b] ? (a, b) : (b, a);
                    parents[merged] = kept;
                    sizes[kept] += sizes[merged];
                    Merge(sums, kept, merged);
                }
            }
        }

        return [.. Enumerable.Range(0, cases).Select(at => Find(parents, at))];
    }

    private static int Find(int[] parents, int at)
    {
        while (parents[at] != at)
        {
            at = parents[at] = parents[parents[at]];
        }

        return at;
    }

    private static void Merge(Dictionary<int, double>[] sums, int kept, int merged)
    {
        foreach (var (other, sum) in sums[merged])
        {
            sums[other].Remove(merged);
            if (other != kept)
            {
                sums[kept][other] = sums[kept].GetValueOrDefault(other) + sum;
                sums[other][kept] = sums[kept][other];
            }
        }

        sums[merged] = [];
        sums[kept].Remove(merged);
    }
}
