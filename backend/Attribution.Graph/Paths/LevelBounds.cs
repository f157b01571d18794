namespace Attribution.Graph.Paths;

/// <summary>
/// For paths of one length: which entities can stand so many hops before their end, the best weakest confidence from there, and on a chronological path the latest time
/// at which one may have come there. Only what both sides of a search have met is looked at.
/// </summary>
internal sealed class LevelBounds
{
    private const byte None = 0;
    private const byte NoHop = byte.MaxValue;

    private readonly PathGraph graph;
    private readonly bool isChronological;
    private readonly int minConfidence;
    private readonly byte[][] confidences; // plus two, so that cleared is none
    private readonly long[][] latest;
    private readonly List<int>[] standing;
    private readonly Dictionary<int, List<(int From, PathHop Hop)>> arrivals = [];

    /// <summary>The bounds for paths of <paramref name="length"/> hops. O(hops read).</summary>
    public LevelBounds(PathGraph graph, PathRank rank, LevelSide forward, LevelSide backward, int length, int minConfidence)
    {
        (this.graph, this.minConfidence) = (graph, minConfidence);
        isChronological = rank == PathRank.Chronological;
        confidences = new byte[length + 1][];
        latest = new long[length + 1][];
        standing = new List<int>[length + 1];
        AddLayer(0);
        foreach (var target in graph.Targets)
        {
            Offer(0, target, NoHop, long.MaxValue);
        }

        var readFromTheEnd = forward.IsExhausted ? Math.Min(backward.Levels, length) : Math.Max(0, length - forward.Levels);
        for (var left = 1; left <= length; left++)
        {
            AddLayer(left);
            if (left <= readFromTheEnd)
            {
                StepBack(left, left == readFromTheEnd ? forward : null, length - left);
            }
            else
            {
                LookAhead(left, forward, length - left);
            }
        }
    }

    /// <summary>True if a path can go on from the entity with so many hops left, having come there at <paramref name="time"/>.</summary>
    public bool MayStand(int place, int left, long time) =>
        place < confidences[left].Length && confidences[left][place] != None && (!isChronological || latest[left][place] >= time);

    /// <summary>The best weakest confidence of the rest of such a path; −1: a hop has none; 127: no hop is left.</summary>
    public sbyte ConfidenceFrom(int place, int left) => confidences[left][place] == NoHop ? sbyte.MaxValue : (sbyte)(confidences[left][place] - 2);

    /// <summary>Hops that lead on from an entity that was not read itself, as they were read at the other end.</summary>
    public IReadOnlyList<(int From, PathHop Hop)> ArrivalsAt(int place) => arrivals.TryGetValue(place, out var found) ? found : [];

    // Along hops from the end. The last such step keeps to what the other side has met.
    private void StepBack(int left, LevelSide? keepsTo, int hopsBefore)
    {
        foreach (var place in standing[left - 1])
        {
            if (!graph.IsRead(place) || graph[place].End == PathEnd.Start)
            {
                continue;
            }

            foreach (ref readonly var hop in graph.HopsOf(place))
            {
                if ((keepsTo is null || keepsTo.HopsTo(hop.Neighbour) <= hopsBefore) && graph[hop.Neighbour].End != PathEnd.Target
                    && TryPass(hop, reversed: true, place, left, out var confidence, out var time))
                {
                    Offer(left, hop.Neighbour, confidence, time);
                    if (!graph.IsRead(hop.Neighbour))
                    {
                        NoteArrival(hop.Neighbour, place, hop);
                    }
                }
            }
        }
    }

    // From what the starts' side has read, one hop on.
    private void LookAhead(int left, LevelSide forward, int hopsBefore)
    {
        foreach (var place in forward.Met)
        {
            if (forward.HopsTo(place) > hopsBefore)
            {
                break;
            }

            if (!graph.IsRead(place) || graph[place].End == PathEnd.Target)
            {
                continue;
            }

            foreach (ref readonly var hop in graph.HopsOf(place))
            {
                if (confidences[left - 1][hop.Neighbour] != None && TryPass(hop, reversed: false, hop.Neighbour, left, out var confidence, out var time))
                {
                    Offer(left, place, confidence, time);
                }
            }
        }
    }

    private bool TryPass(in PathHop hop, bool reversed, int nearer, int left, out byte confidence, out long time)
    {
        (confidence, time) = (confidences[left - 1][nearer], long.MaxValue);
        if (isChronological)
        {
            // Which of parallel relationships is taken depends on the time of coming, so that their confidence bounds nothing.
            if (graph.Choice.LatestStart(hop, reversed, latest[left - 1][nearer]) is not { } start)
            {
                return false;
            }

            (confidence, time) = (hop.NextParallel < 0 ? Math.Min(confidence, (byte)(hop.Confidence + 2)) : confidence, start);
            return true;
        }

        var found = graph.Choice.TryTake(hop, reversed, long.MinValue, minConfidence, out var taken);
        confidence = Math.Min(confidence, (byte)(taken.Confidence + 2));
        return found;
    }

    private void NoteArrival(int place, int from, in PathHop hop)
    {
        if (!arrivals.TryGetValue(place, out var found))
        {
            arrivals.Add(place, found = []);
        }

        found.Add((from, hop));
    }

    private void AddLayer(int left)
    {
        confidences[left] = new byte[graph.Count];
        latest[left] = isChronological ? new long[graph.Count] : [];
        standing[left] = [];
    }

    private void Offer(int left, int place, byte confidence, long time)
    {
        ref var known = ref confidences[left][place];
        if (known == None)
        {
            standing[left].Add(place);
        }

        if (isChronological)
        {
            latest[left][place] = known == None ? time : Math.Max(latest[left][place], time);
        }

        known = Math.Max(known, confidence);
    }
}
