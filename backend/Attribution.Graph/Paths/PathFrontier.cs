namespace Attribution.Graph.Paths;

/// <summary>
/// One side of a two-sided search: reads entities in order of what it costs to get through them from this side's ends. Every path that goes beyond what was read on
/// this side costs at least <see cref="Radius"/> up to there.
/// </summary>
internal sealed class PathFrontier
{
    private readonly PathGraph graph;
    private readonly bool isForward;
    private int maxHops;
    private readonly List<int> costs = [];
    private readonly List<byte> hops = [];
    private readonly PriorityQueue<int, (int Key, int Lead)> waiting = new();

    /// <summary>The side of the starts if <paramref name="isForward"/>, else of the targets.</summary>
    public PathFrontier(PathGraph graph, bool isForward, int maxHops)
    {
        (this.graph, this.isForward, this.maxHops) = (graph, isForward, maxHops);
        foreach (var end in isForward ? graph.Starts : graph.Targets)
        {
            Reach();
            (costs[end], hops[end]) = (0, 0);
            Push(end);
        }
    }

    /// <summary>Relationships looked at by this side.</summary>
    public long Work { get; private set; }

    /// <summary>What getting through the next entity costs; <see cref="PathCost.None"/>: all that can be reached was read.</summary>
    public int Radius
    {
        get
        {
            while (waiting.TryPeek(out var place, out var next))
            {
                if (hops[place] < maxHops)
                {
                    return next.Key;
                }

                waiting.Dequeue();
            }

            return PathCost.None;
        }
    }

    /// <summary>From now on reads no entity that is as many hops off.</summary>
    public void StopAt(int hopsOff) => maxHops = Math.Min(maxHops, hopsOff);

    /// <summary>What it costs to get to the entity; <see cref="PathCost.None"/>: not reached.</summary>
    public int CostTo(int place) => place < costs.Count ? costs[place] : PathCost.None;

    /// <summary>What it costs at least to get to the entity, over what was read or not, unless <see cref="StopAt"/> was called.</summary>
    public int LeastTo(int place) => Math.Min(CostTo(place), Radius);

    /// <summary>Reads one more entity, or counts more of its relationships; tells which entities became cheaper to get to.</summary>
    public void Advance(List<int> improved)
    {
        var place = waiting.Dequeue();
        var before = graph.Work;
        if (!graph.IsWeightExact(place))
        {
            graph.RefineWeight(place);
            Push(place);
        }
        else
        {
            graph.Read(place);
            Reach();
            Relax(place, improved);
        }

        Work += 1 + graph.Work - before;
    }

    private void Relax(int place, List<int> improved)
    {
        var cost = costs[place] + graph.WeightOf(place) + PathCost.Hop;
        var hop = (byte)(hops[place] + 1);
        foreach (ref readonly var next in graph.HopsOf(place))
        {
            if (!graph.Choice.TryTake(next, !isForward, long.MinValue, -1, out _))
            {
                continue;
            }

            var cheaper = cost < costs[next.Neighbour];
            if (cheaper || hop < hops[next.Neighbour])
            {
                costs[next.Neighbour] = Math.Min(cost, costs[next.Neighbour]);
                hops[next.Neighbour] = Math.Min(hop, hops[next.Neighbour]);
                Push(next.Neighbour);
            }

            if (cheaper)
            {
                improved.Add(next.Neighbour);
            }
        }
    }

    // An end of the other side, and what lies as far off as a path may be long, is never gone through. An entity pushed twice is relaxed twice, which is harmless.
    private void Push(int place)
    {
        var own = isForward ? PathEnd.Start : PathEnd.Target;
        ref readonly var node = ref graph[place];
        if (hops[place] < maxHops && (node.End == PathEnd.Between || (node.End == own && costs[place] == 0)))
        {
            waiting.Enqueue(place, (costs[place] + graph.WeightOf(place), node.Lead));
        }
    }

    private void Reach()
    {
        while (costs.Count < graph.Count)
        {
            costs.Add(PathCost.None);
            hops.Add(byte.MaxValue);
        }
    }
}
