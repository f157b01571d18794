namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>A pair of cases, the smaller place first, with what they share in nats.</summary>
internal readonly record struct PairWeight(int First, int Second, double Weight);

/// <summary>Pairs of cases that share rare items, or many rare techniques: where clusters begin.</summary>
internal static class FirstLinks
{
    // c of ln(1/p) − c: an item that 5 % of the cases show links nothing.
    private const double RarityOffset = 3;

    // Cosine of techniques from which they count, and nats for a cosine of 1 above it.
    private const double LeastCosine = 0.2;
    private const double CosineWeight = 10;

    // Strongest links kept a case, so that memory stays linear in the cases.
    private const int MostNeighbours = 60;

    /// <summary>The pairs, in no particular order.</summary>
    public static IReadOnlyList<PairWeight> Of(CaseItems items, CancellationToken cancellationToken)
    {
        var technique = TechniqueWeights(items);
        var lengths = items.Items.Select(own => Math.Sqrt(own.Sum(item => technique[item] * technique[item]))).ToArray();
        var found = new List<PairWeight>[items.Cases.Count];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancellationToken }, at => found[at] = LinksOf(items, technique, lengths, at));
        HashSet<(int, int)> seen = [];
        return [.. found.SelectMany(links => links).Where(link => seen.Add((link.First, link.Second)))];
    }

    private static double[] TechniqueWeights(CaseItems items)
    {
        var technique = items.Kinds.Index().Where(pair => pair.Item == LinkKind.Technique).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
        var withTechniques = items.Items.Count(own => own.Any(item => items.KindOf[item] == technique));
        return
        [
            .. Enumerable.Range(0, items.Values.Count)
                .Select(item => items.KindOf[item] == technique ? Math.Log((double)withTechniques / items.Holders[item].Count) : 0),
        ];
    }

    private static List<PairWeight> LinksOf(CaseItems items, double[] technique, double[] lengths, int at)
    {
        Dictionary<int, double> shared = [];
        Dictionary<int, double> cosines = [];
        foreach (var item in items.Items[at])
        {
            if (items.Kinds[items.KindOf[item]].StartsLinks && -Math.Log(items.Shares[item]) - RarityOffset is > 0 and var weight)
            {
                AddAll(shared, items.Holders[item], at, weight);
            }
            else if (technique[item] > 0)
            {
                AddAll(cosines, items.Holders[item], at, technique[item] * technique[item]);
            }
        }

        foreach (var (other, sum) in cosines)
        {
            var cosine = sum / (lengths[at] * lengths[other]);
            if (cosine > LeastCosine)
            {
                shared[other] = shared.GetValueOrDefault(other) + ((cosine - LeastCosine) * CosineWeight);
            }
        }

        return [.. shared
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(MostNeighbours)
            .Select(pair => new PairWeight(Math.Min(at, pair.Key), Math.Max(at, pair.Key), pair.Value))];
    }

    private static void AddAll(Dictionary<int, double> sums, List<int> holders, int at, double weight)
    {
        foreach (var holder in holders)
        {
            if (holder != at)
            {
                sums[holder] = sums.GetValueOrDefault(holder) + weight;
            }
        }
    }
}
