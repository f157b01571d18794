using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>Chooses among the relationships between two neighbours. The best of them comes first, so that mostly no other is looked at; the others hang on it.</summary>
internal sealed class HopChoice(PathQuery query)
{
    private readonly List<PathHop> parallels = [];
    private readonly bool takesTheBest = query.Rank != PathRank.Chronological && query.Filter.Direction == Direction.Both;

    /// <summary>Puts one more relationship with the same neighbour to those of <paramref name="first"/>; gives the first of them now.</summary>
    public PathHop Join(in PathHop first, in PathHop hop)
    {
        var (head, other) = IsBetter(hop, first, reversed: false) ? (hop, first) : (first, hop);
        parallels.Add(other with { NextParallel = first.NextParallel });
        return head with { NextParallel = parallels.Count - 1 };
    }

    /// <summary>
    /// The relationship to take over <paramref name="hop"/>, against it if <paramref name="reversed"/>: the most confident, then the newest; on a chronological path the
    /// earliest that does not start before <paramref name="time"/>. False: there is none of at least <paramref name="minConfidence"/>.
    /// </summary>
    public bool TryTake(in PathHop hop, bool reversed, long time, int minConfidence, out PathHop taken)
    {
        taken = hop;
        if (takesTheBest && (!reversed || hop.NextParallel < 0))
        {
            return hop.Confidence >= minConfidence;
        }

        var found = false;
        var candidate = hop;
        while (true)
        {
            if (MayTake(candidate, reversed, time) && (!found || IsBetter(candidate, taken, reversed)))
            {
                (taken, found) = (candidate, true);
            }

            if (candidate.NextParallel < 0)
            {
                return found && taken.Confidence >= minConfidence;
            }

            candidate = parallels[candidate.NextParallel];
        }
    }

    /// <summary>The latest start, not after <paramref name="latest"/>, over this hop or, if <paramref name="reversed"/>, against it; null: none.</summary>
    public long? LatestStart(in PathHop hop, bool reversed, long latest)
    {
        long? found = null;
        var candidate = hop;
        while (true)
        {
            if (MayTake(candidate, reversed, long.MinValue) && candidate.Start <= latest && !(found >= candidate.Start))
            {
                found = candidate.Start;
            }

            if (candidate.NextParallel < 0)
            {
                return found;
            }

            candidate = parallels[candidate.NextParallel];
        }
    }

    private bool MayTake(in PathHop hop, bool reversed, long time)
    {
        var direction = reversed ? Direction.Both & ~hop.Direction : hop.Direction;
        return (query.Filter.Direction & direction) != 0 && (query.Rank != PathRank.Chronological || hop.Start >= time);
    }

    private bool IsBetter(in PathHop hop, in PathHop than, bool reversed)
    {
        var byTime = query.Rank == PathRank.Chronological ? than.Start.CompareTo(hop.Start) : 0;
        var byConfidence = byTime != 0 ? byTime : hop.Confidence.CompareTo(than.Confidence);
        var byNewest = byConfidence != 0 ? byConfidence : hop.Newest.CompareTo(than.Newest);
        var byType = byNewest != 0 ? byNewest : than.TypeCode.CompareTo(hop.TypeCode);
        var alongThePath = reversed ? Direction.Incoming : Direction.Outgoing;
        return byType > 0 || (byType == 0 && hop.Direction == alongThePath && than.Direction != alongThePath);
    }
}
