namespace Attribution.Graph.Paths;

/// <summary>
/// Finds the paths with the highest weakest confidence. They are the shortest ones over relationships of at least some confidence, for the lowest confidence needed to
/// have enough of them; that one is looked for downwards in growing steps, then between the last two.
/// </summary>
internal sealed class StrongestSearch(PathGraph graph, PathQuery query, CancellationToken cancellationToken)
{
    private const int Ungraded = -1;
    private const int Highest = 100;

    private List<FoundPath> stronger = [];

    /// <summary>True if nothing better can have been missed.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The best paths, by weakest confidence, then hops, then leads.</summary>
    public List<FoundPath> Best()
    {
        var tooHigh = Highest + 1;
        for (var (confidence, step) = (Highest, 1); ; step *= 2)
        {
            var found = At(confidence);
            if (found.Count >= query.First || confidence == Ungraded || !IsComplete)
            {
                return Between(confidence, tooHigh, found);
            }

            (stronger, tooHigh) = (found, confidence);
            confidence = Math.Max(Ungraded, confidence - step);
        }
    }

    // Enough are there at the low confidence, fewer at the high one, or there are not enough at all.
    private List<FoundPath> Between(int low, int tooHigh, List<FoundPath> found)
    {
        while (tooHigh - low > 1 && found.Count >= query.First && IsComplete)
        {
            var middle = (low + tooHigh) / 2;
            var there = At(middle);
            if (there.Count >= query.First)
            {
                (low, found) = (middle, there);
            }
            else
            {
                (tooHigh, stronger) = (middle, there);
            }
        }

        var known = stronger.ToHashSet();
        return [.. stronger.Concat(found.Where(path => !known.Contains(path))).OrderByDescending(path => path.Confidence).Take(query.First)];
    }

    private List<FoundPath> At(int confidence)
    {
        LevelSearch search = new(graph, query, confidence, cancellationToken);
        var found = search.Best();
        IsComplete &= search.IsComplete;
        return found;
    }
}
