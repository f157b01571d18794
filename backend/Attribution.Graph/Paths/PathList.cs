namespace Attribution.Graph.Paths;

/// <summary>
/// Lists the best paths inside what was read, best first: always goes on with the beginning that can still become the best path, by the exact bounds of
/// <see cref="PathBounds"/> (A* on paths; Hart, Nilsson, Raphael 1968).
/// </summary>
internal sealed class PathList
{
    private const int MaxBeginnings = 2_000_000;

    private readonly PathGraph graph;
    private readonly PathQuery query;
    private readonly int limit;
    private readonly CancellationToken cancellationToken;
    private readonly PathLinks links;
    private readonly PathBounds bounds;
    private readonly List<PathBeginning> beginnings = [];
    private readonly PriorityQueue<int, BeginningKey> waiting;
    private readonly PriorityQueue<int, int> bestEnds = new();

    /// <summary>
    /// Prepares the list of paths that cost at most <paramref name="limit"/> over <paramref name="graph"/> as it is now; <paramref name="forward"/>, if given, tells
    /// what it costs at least to get to entities. O(hops read × most hops).
    /// </summary>
    public PathList(PathGraph graph, PathQuery query, PathFrontier? forward, int limit, CancellationToken cancellationToken)
    {
        (this.graph, this.query, this.limit, this.cancellationToken) = (graph, query, limit, cancellationToken);
        links = new PathLinks(graph);
        bounds = new PathBounds(graph, links, forward, limit, query.MaxHops);
        waiting = new PriorityQueue<int, BeginningKey>(new BeginningOrder(graph, beginnings));
    }

    /// <summary>True if the list was cut because too many beginnings had to be looked at.</summary>
    public bool IsOutOfWork => beginnings.Count > MaxBeginnings;

    /// <summary>The best paths, at most as many as asked for.</summary>
    public List<FoundPath> Best()
    {
        List<FoundPath> found = [];
        foreach (var start in graph.Starts)
        {
            Offer(new PathBeginning(start, -1, 0, sbyte.MaxValue, 0, long.MinValue, default));
        }

        while (found.Count < query.First && !IsOutOfWork && waiting.TryDequeue(out var index, out var key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var beginning = beginnings[index];
            if (graph[beginning.Place].End == PathEnd.Target)
            {
                found.Add(FoundPath.Of(beginnings, index));
            }
            else if (!IsStillDue(index, key))
            {
                Extend(index);
            }
        }

        return found;
    }

    // A weight that was only a lower bound is counted on before the beginning is extended; if that makes it dearer, it waits again.
    private bool IsStillDue(int index, BeginningKey key)
    {
        var place = beginnings[index].Place;
        do
        {
            if (KeyOf(index) is { } now && now.Cost != key.Cost)
            {
                if (now.Cost <= limit)
                {
                    waiting.Enqueue(index, now);
                }

                return true;
            }

            if (graph.IsWeightExact(place))
            {
                return false;
            }

            graph.RefineWeight(place);
        }
        while (true);
    }

    private void Extend(int index)
    {
        var place = beginnings[index].Place;
        foreach (ref readonly var hop in links.HopsOf(place))
        {
            Take(index, hop.Neighbour, hop, reversed: false);
        }

        foreach (ref readonly var arrival in links.ArrivalsAt(place))
        {
            Take(index, arrival.From, arrival.Hop, reversed: true);
        }
    }

    private void Take(int index, int place, in PathHop hop, bool reversed)
    {
        var from = beginnings[index];
        if (links.CompactOf(place) >= 0 && graph[place].End != PathEnd.Start && graph.Choice.TryTake(hop, reversed, long.MinValue, -1, out var taken)
            && !PathBeginning.Meets(beginnings, index, place))
        {
            var cost = from.Cost + graph.WeightOf(from.Place) + PathCost.Hop;
            Offer(new PathBeginning(place, index, cost, Math.Min(from.Confidence, taken.Confidence), from.Hops + 1, long.MinValue, reversed ? taken.Turned() : taken));
        }
    }

    private void Offer(PathBeginning beginning)
    {
        beginnings.Add(beginning);
        var index = beginnings.Count - 1;
        if (KeyOf(index) is not { } key || key.Cost > limit || (bestEnds.Count >= query.First && bestEnds.TryPeek(out var worst, out _) && key.Cost > worst))
        {
            beginnings.RemoveAt(index);
            return;
        }

        if (graph[beginning.Place].End == PathEnd.Target)
        {
            bestEnds.Enqueue(key.Cost, -key.Cost);
            if (bestEnds.Count > query.First)
            {
                bestEnds.Dequeue();
            }
        }

        waiting.Enqueue(index, key);
    }

    private BeginningKey? KeyOf(int index)
    {
        var beginning = beginnings[index];
        if (graph[beginning.Place].End == PathEnd.Target)
        {
            return new BeginningKey(beginning.Cost, beginning.Confidence, index);
        }

        var (cost, confidence) = bounds.From(beginning.Place, query.MaxHops - beginning.Hops);
        return cost == PathCost.None
            ? null
            : new BeginningKey(beginning.Cost + graph.WeightOf(beginning.Place) + cost, Math.Min(beginning.Confidence, confidence), index);
    }
}
