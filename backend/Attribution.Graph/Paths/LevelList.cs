namespace Attribution.Graph.Paths;

/// <summary>
/// Lists the paths of one length inside what was read, by weakest confidence, then leads: always goes on with the beginning that can still become the best path,
/// by <see cref="LevelBounds"/> (A* on paths; Hart, Nilsson, Raphael 1968).
/// </summary>
internal sealed class LevelList
{
    private const int MaxBeginnings = 2_000_000;

    private readonly PathGraph graph;
    private readonly bool isChronological;
    private readonly int length;
    private readonly int minConfidence;
    private readonly LevelBounds bounds;
    private readonly List<PathBeginning> beginnings = [];
    private readonly PriorityQueue<int, BeginningKey> waiting;
    private readonly PriorityQueue<sbyte, sbyte> bestEnds = new();

    /// <summary>Prepares the list over <paramref name="graph"/> as it is now. O(hops read).</summary>
    public LevelList(PathGraph graph, PathQuery query, LevelSide forward, LevelSide backward, int length, int minConfidence)
    {
        (this.graph, this.length, this.minConfidence) = (graph, length, minConfidence);
        isChronological = query.Rank == PathRank.Chronological;
        bounds = new LevelBounds(graph, query.Rank, forward, backward, length, minConfidence);
        waiting = new PriorityQueue<int, BeginningKey>(new BeginningOrder(graph, beginnings));
    }

    /// <summary>True if the list was cut because too many beginnings had to be looked at.</summary>
    public bool IsOutOfWork => beginnings.Count > MaxBeginnings;

    /// <summary>The best <paramref name="most"/> of them.</summary>
    public List<FoundPath> Best(int most, CancellationToken cancellationToken)
    {
        List<FoundPath> found = [];
        foreach (var start in graph.Starts)
        {
            Offer(new PathBeginning(start, -1, 0, sbyte.MaxValue, 0, long.MinValue, default), most);
        }

        while (found.Count < most && !IsOutOfWork && waiting.TryDequeue(out var index, out _))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (beginnings[index].Hops == length)
            {
                found.Add(FoundPath.Of(beginnings, index));
            }
            else
            {
                Extend(index, most);
            }
        }

        return found;
    }

    private void Extend(int index, int most)
    {
        var place = beginnings[index].Place;
        if (graph.IsRead(place))
        {
            foreach (ref readonly var hop in graph.HopsOf(place))
            {
                Take(index, hop.Neighbour, hop, reversed: false, most);
            }

            return;
        }

        foreach (var (from, hop) in bounds.ArrivalsAt(place))
        {
            Take(index, from, hop, reversed: true, most);
        }
    }

    private void Take(int index, int place, in PathHop hop, bool reversed, int most)
    {
        var from = beginnings[index];
        if (bounds.MayStand(place, length - from.Hops - 1, long.MinValue) && graph[place].End != PathEnd.Start
            && graph.Choice.TryTake(hop, reversed, from.Time, minConfidence, out var taken) && !PathBeginning.Meets(beginnings, index, place))
        {
            var time = isChronological ? taken.Start : long.MinValue;
            Offer(new PathBeginning(place, index, 0, Math.Min(from.Confidence, taken.Confidence), from.Hops + 1, time, reversed ? taken.Turned() : taken), most);
        }
    }

    private void Offer(in PathBeginning beginning, int most)
    {
        var left = length - beginning.Hops;
        if (!bounds.MayStand(beginning.Place, left, beginning.Time))
        {
            return;
        }

        var confidence = Math.Min(beginning.Confidence, bounds.ConfidenceFrom(beginning.Place, left));
        if (bestEnds.Count >= most && confidence < bestEnds.Peek())
        {
            return;
        }

        if (left == 0)
        {
            bestEnds.Enqueue(confidence, confidence);
            if (bestEnds.Count > most)
            {
                bestEnds.Dequeue();
            }
        }

        beginnings.Add(beginning);
        waiting.Enqueue(beginnings.Count - 1, new BeginningKey(0, confidence, beginnings.Count - 1));
    }
}
