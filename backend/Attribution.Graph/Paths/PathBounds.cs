namespace Attribution.Graph.Paths;

/// <summary>
/// What it costs at least to get from an entity to a target, over what was read, with exactly 1, 2, … hops.
/// </summary>
internal sealed class PathBounds
{
    private readonly PathGraph graph;
    private readonly PathLinks links;
    private readonly PathFrontier? forward;
    private readonly int limit;
    private readonly Layer[] layers;

    /// <summary>
    /// The bounds of all entities on paths that cost at most <paramref name="limit"/>, as far as <paramref name="forward"/> tells what it costs to get to them.
    /// O(hops read × most hops).
    /// </summary>
    public PathBounds(PathGraph graph, PathLinks links, PathFrontier? forward, int limit, int maxHops)
    {
        (this.graph, this.links, this.forward, this.limit) = (graph, links, forward, limit);
        layers = new Layer[maxHops + 1];
        layers[0] = Layer.Empty(links.Count);
        foreach (var target in graph.Targets)
        {
            layers[0].Offer(links.CompactOf(target), target, 0, sbyte.MaxValue);
        }

        for (var hops = 1; hops <= maxHops; hops++)
        {
            layers[hops] = Layer.Empty(links.Count);
            foreach (var place in layers[hops - 1].Reached)
            {
                if (graph[place].End != PathEnd.Start)
                {
                    Extend(layers[hops - 1], layers[hops], place);
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

    // A link leaves a place the way it is arrived by, turned round.
    private void Extend(Layer from, Layer to, int place)
    {
        var compact = links.CompactOf(place);
        var through = from.Costs[compact] + graph.WeightOf(place);
        if (through + (forward?.LeastTo(place) ?? 0) > limit)
        {
            return;
        }

        foreach (ref readonly var hop in links.HopsOf(place))
        {
            Offer(to, hop.Neighbour, hop, reversed: true, through, from.Confidences[compact]);
        }

        foreach (ref readonly var arrival in links.ArrivalsAt(place))
        {
            Offer(to, arrival.From, arrival.Hop, reversed: false, through, from.Confidences[compact]);
        }
    }

    // Ways back through a target would pass it twice.
    private void Offer(Layer to, int place, in PathHop hop, bool reversed, int through, sbyte confidence)
    {
        var compact = links.CompactOf(place);
        if (compact >= 0 && graph[place].End != PathEnd.Target && graph.Choice.TryTake(hop, reversed, long.MinValue, -1, out var taken))
        {
            to.Offer(compact, place, through + PathCost.Hop, Math.Min(confidence, taken.Confidence));
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
