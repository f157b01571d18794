namespace Attribution.Graph.Paths;

/// <summary>
/// Finds the shortest paths over relationships of at least some confidence, on a chronological search those along which starts do not fall. Both sides read their
/// levels entity by entity, whichever has worked less; once both have read f and g levels, what was read holds every path of f + g hops, and those are listed.
/// </summary>
internal sealed class LevelSearch(PathGraph graph, PathQuery query, int minConfidence, CancellationToken cancellationToken)
{
    private const int NoMeeting = int.MaxValue;

    private readonly LevelSide forward = new(graph, query.Rank, isForward: true, minConfidence);
    private readonly LevelSide backward = new(graph, query.Rank, isForward: false, minConfidence);
    private readonly List<FoundPath> found = [];
    private readonly List<int> met = [];
    private int listed;
    private int nearestMeeting = NoMeeting;

    /// <summary>True if nothing better can have been missed.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The best paths, by hops, then weakest confidence, then leads.</summary>
    public List<FoundPath> Best()
    {
        while (found.Count < query.First && listed < query.MaxHops)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (graph.Work > query.MaxWork || forward.IsExhausted || backward.IsExhausted)
            {
                IsComplete &= forward.IsExhausted || backward.IsExhausted;
                List(listed + 1);
                continue;
            }

            var side = forward.Work <= backward.Work ? forward : backward;
            var endsALevel = side.Advance(met);
            TakeMeetings(side == forward ? backward : forward);
            if (endsALevel)
            {
                List(forward.Levels + backward.Levels);
            }
        }

        return found;
    }

    private void TakeMeetings(LevelSide other)
    {
        foreach (var place in met)
        {
            var hops = forward.HopsTo(place) + backward.HopsTo(place);
            if (hops < nearestMeeting && other.HopsTo(place) <= query.MaxHops && forward.TimeAt(place) <= backward.TimeAt(place))
            {
                nearestMeeting = hops;
            }
        }

        met.Clear();
    }

    private void List(int length)
    {
        listed = length;
        if (length >= nearestMeeting && length <= query.MaxHops)
        {
            LevelList list = new(graph, query, forward, backward, length, minConfidence);
            found.AddRange(list.Best(query.First - found.Count, cancellationToken));
            IsComplete &= !list.IsOutOfWork;
        }
    }
}
