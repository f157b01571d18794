using System.Runtime.InteropServices;

namespace Attribution.Graph.Paths;

/// <summary>
/// What it costs at least to get from an entity to a target, over what was read, with exactly 1, 2, … hops.
/// </summary>
internal sealed class PathBounds
{
    private readonly PathLinks links;
    private readonly Layer[] layers;

    /// <summary>The bounds of all entities. O(hops read × most hops).</summary>
    public PathBounds(PathGraph graph, PathLinks links, int maxHops)
    {
        this.links = links;
        layers = new Layer[maxHops + 1];
        layers[0] = Layer.Empty(links.Count);
        foreach (var target in graph.Targets)
        {
            layers[0].Offer(links.CompactOf(target), target, 0, sbyte.MaxValue);
        }

        List<PathLinks.Link> leaving = [];
        for (var hops = 1; hops <= maxHops; hops++)
        {
            layers[hops] = Layer.Empty(links.Count);
            foreach (var place in layers[hops - 1].Reached)
            {
                if (graph[place].End != PathEnd.Start)
                {
                    Extend(graph, layers[hops - 1], layers[hops], place, leaving);
                }
            }
        }
    }

    /// <summary>
    /// The least cost of getting from the entity to a target in at most so many hops, and the best weakest confidence at that cost; <see cref="PathCost.None"/>: impossible.
    /// </summary>
    public (int Cost, sbyte Confidence) From(int place, int maxHops)
    {
        var best = (Cost: PathCost.None, Confidence: sbyte.MinValue);
        var compact = links.CompactOf(place);
        for (var hops = 1; hops <= maxHops; hops++)
        {
            var layer = layers[hops];
            if (layer.Costs[compact] < best.Cost || (layer.Costs[compact] == best.Cost && layer.Confidences[compact] > best.Confidence))
            {
                best = (layer.Costs[compact], layer.Confidences[compact]);
            }
        }

        return best;
    }

    // A link leaves a place the way it is arrived by, turned round. Ways back through a target would pass it twice.
    private void Extend(PathGraph graph, Layer from, Layer to, int place, List<PathLinks.Link> leaving)
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

            if (graph.TryTake(link.Hop, !link.Reversed, long.MinValue, -1, out var taken))
            {
                to.Offer(links.CompactOf(link.Other), link.Other, cost, Math.Min(from.Confidences[compact], taken.Confidence));
            }
        }
    }

    /// <summary>The bounds for one number of hops.</summary>
    private sealed record Layer(int[] Costs, sbyte[] Confidences, List<int> Reached)
    {
        public static Layer Empty(int count)
        {
            Layer layer = new(new int[count], new sbyte[count], []);
            Array.Fill(layer.Costs, PathCost.None);
            return layer;
        }

        public void Offer(int compact, int place, int cost, sbyte confidence)
        {
            if (Costs[compact] == PathCost.None)
            {
                Reached.Add(place);
            }

            if (cost < Costs[compact] || (cost == Costs[compact] && confidence > Confidences[compact]))
            {
                (Costs[compact], Confidences[compact]) = (cost, confidence);
            }
        }
    }
}
