using System.Runtime.InteropServices;

namespace Attribution.Graph.Paths;

/// <summary>
/// What it costs at least to get from an entity to a target, over what was read, with exactly 1, 2, … hops. On a chronological path the question is the other way
/// round: the latest time at which one may arrive at the entity and still get there.
/// </summary>
internal sealed class PathBounds
{
    private readonly PathLinks links;
    private readonly Layer[] layers;
    private readonly bool isChronological;

    /// <summary>The bounds of all entities. O(hops read × most hops).</summary>
    public PathBounds(PathGraph graph, PathLinks links, PathQuery query, int minConfidence)
    {
        this.links = links;
        isChronological = query.Rank == PathRank.Chronological;
        layers = new Layer[query.MaxHops + 1];
        layers[0] = Layer.Empty(links.Count, isChronological);
        foreach (var target in graph.Targets)
        {
            layers[0].Offer(links.CompactOf(target), target, 0, sbyte.MaxValue, long.MaxValue);
        }

        List<PathLinks.Link> leaving = [];
        for (var hops = 1; hops <= query.MaxHops; hops++)
        {
            layers[hops] = Layer.Empty(links.Count, isChronological);
            foreach (var place in layers[hops - 1].Reached)
            {
                if (graph[place].End != PathEnd.Start)
                {
                    Extend(graph, layers[hops - 1], layers[hops], place, minConfidence, leaving);
                }
            }
        }
    }

    /// <summary>
    /// The least cost of getting from the entity to a target in at most so many hops, having arrived at <paramref name="time"/>, and the best weakest confidence at that
    /// cost; <see cref="PathCost.None"/>: impossible.
    /// </summary>
    public (int Cost, sbyte Confidence) From(int place, int maxHops, long time)
    {
        var best = (Cost: PathCost.None, Confidence: sbyte.MinValue);
        var compact = links.CompactOf(place);
        for (var hops = 1; hops <= maxHops; hops++)
        {
            var layer = layers[hops];
            if (isChronological)
            {
                if (layer.Latest[compact] >= time && layer.Costs[compact] < PathCost.None)
                {
                    return (hops * PathCost.Hop, sbyte.MaxValue);
                }
            }
            else if (layer.Costs[compact] < best.Cost || (layer.Costs[compact] == best.Cost && layer.Confidences[compact] > best.Confidence))
            {
                best = (layer.Costs[compact], layer.Confidences[compact]);
            }
        }

        return best;
    }

    // A link leaves a place the way it is arrived by, turned round. Ways back through a target would pass it twice.
    private void Extend(PathGraph graph, Layer from, Layer to, int place, int minConfidence, List<PathLinks.Link> leaving)
    {
        var compact = links.CompactOf(place);
        var cost = from.Costs[compact] + graph.WeightOf(place) + PathCost.Hop;
        links.Leaving(place, leaving);
        foreach (ref readonly var link in CollectionsMarshal.AsSpan(leaving))
        {
            if (graph[link.Other].End == PathEnd.Target)
            {
                continue;
            }

            if (isChronological)
            {
                OfferLatest(graph, to, link, from.Latest[compact]);
            }
            else if (graph.TryTake(link.Hop, !link.Reversed, long.MinValue, minConfidence, out var taken))
            {
                to.Offer(links.CompactOf(link.Other), link.Other, cost, Math.Min(from.Confidences[compact], taken.Confidence), long.MaxValue);
            }
        }
    }

    private void OfferLatest(PathGraph graph, Layer to, in PathLinks.Link link, long latest)
    {
        if (graph.LatestStart(link.Hop, !link.Reversed, latest) is { } start)
        {
            to.Offer(links.CompactOf(link.Other), link.Other, 0, sbyte.MaxValue, start);
        }
    }

    /// <summary>The bounds for one number of hops.</summary>
    private sealed record Layer(int[] Costs, sbyte[] Confidences, long[] Latest, List<int> Reached)
    {
        public static Layer Empty(int count, bool isChronological)
        {
            Layer layer = new(new int[count], new sbyte[count], isChronological ? new long[count] : [], []);
            Array.Fill(layer.Costs, PathCost.None);
            Array.Fill(layer.Latest, long.MinValue);
            return layer;
        }

        public void Offer(int compact, int place, int cost, sbyte confidence, long latest)
        {
            if (Costs[compact] == PathCost.None)
            {
                Reached.Add(place);
            }

            if (cost < Costs[compact] || (cost == Costs[compact] && confidence > Confidences[compact]))
            {
                (Costs[compact], Confidences[compact]) = (cost, confidence);
            }

            if (Latest.Length > 0)
            {
                Latest[compact] = Math.Max(Latest[compact], latest);
            }
        }
    }
}
