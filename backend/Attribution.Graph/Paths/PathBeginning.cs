namespace Attribution.Graph.Paths;

/// <summary>The first hops of a path.</summary>
/// <param name="Place">The entity it has come to.</param>
/// <param name="Parent">Place in the list of the beginning one hop shorter; −1: none.</param>
/// <param name="Cost">What it costs up to and without that entity.</param>
/// <param name="Confidence">Weakest so far; −1: a hop has none; 127: no hop yet.</param>
/// <param name="Hops">How many.</param>
/// <param name="Time">On a chronological path the start of its last hop.</param>
/// <param name="Hop">Its last hop, seen from the entity before.</param>
internal readonly record struct PathBeginning(int Place, int Parent, int Cost, sbyte Confidence, int Hops, long Time, PathHop Hop)
{
    /// <summary>True if the beginning at <paramref name="index"/> has met the entity.</summary>
    public static bool Meets(List<PathBeginning> beginnings, int index, int place)
    {
        for (; index >= 0; index = beginnings[index].Parent)
        {
            if (beginnings[index].Place == place)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The best that can become of a beginning.</summary>
/// <param name="Cost">Least cost.</param>
/// <param name="Confidence">Best weakest confidence at that cost.</param>
/// <param name="Index">The beginning.</param>
internal readonly record struct BeginningKey(int Cost, sbyte Confidence, int Index);

/// <summary>By cost, then weakest confidence, then leads along the path: a beginning never comes after what it can become.</summary>
internal sealed class BeginningOrder(PathGraph graph, List<PathBeginning> beginnings) : IComparer<BeginningKey>
{
    /// <inheritdoc/>
    public int Compare(BeginningKey x, BeginningKey y)
    {
        var byCost = x.Cost.CompareTo(y.Cost);
        var byConfidence = byCost != 0 ? byCost : y.Confidence.CompareTo(x.Confidence);
        return byConfidence != 0 ? byConfidence : CompareLeads(x.Index, y.Index);
    }

    private int CompareLeads(int first, int second)
    {
        Span<int> one = stackalloc int[PathQuery.LongestPath + 1];
        Span<int> other = stackalloc int[PathQuery.LongestPath + 1];
        return LeadsOf(first, one).SequenceCompareTo(LeadsOf(second, other));
    }

    private ReadOnlySpan<int> LeadsOf(int index, Span<int> leads)
    {
        var count = beginnings[index].Hops + 1;
        for (var at = count - 1; index >= 0; at--, index = beginnings[index].Parent)
        {
            leads[at] = graph[beginnings[index].Place].Lead;
        }

        return leads[..count];
    }
}
