namespace Attribution.Graph.Identity;

/// <summary>Joins visible records of equal keys: each with each, except pairs that a <em>different</em> verdict cancels.</summary>
internal static class KeyLinks
{
    /// <summary>Joins places of equal <paramref name="keys"/>.</summary>
    public static void Join(DisjointSets sets, int[] keys, bool[] visible, HashSet<(int Low, int High)> different)
    {
        Dictionary<int, List<int>> groups = [];
        for (var place = 0; place < keys.Length; place++)
        {
            if (visible[place])
            {
                groups.TryAdd(keys[place], []);
                groups[keys[place]].Add(place);
            }
        }

        foreach (var group in groups.Values)
        {
            JoinGroup(sets, group, different);
        }
    }

    // Walks the complete graph less the cancelled pairs: each step takes from the waiting ones all that are not cancelled, so joined pairs are looked at once.
    private static void JoinGroup(DisjointSets sets, List<int> group, HashSet<(int Low, int High)> different)
    {
        List<int> waiting = [.. group];
        Stack<int> reached = new();
        while (waiting.Count > 0)
        {
            reached.Push(waiting[^1]);
            waiting.RemoveAt(waiting.Count - 1);
            while (reached.TryPop(out var place))
            {
                foreach (var joined in waiting.FindAll(other => !IsCancelled(place, other, different)))
                {
                    sets.Join(place, joined);
                    reached.Push(joined);
                }

                waiting.RemoveAll(other => !IsCancelled(place, other, different));
            }
        }
    }

    private static bool IsCancelled(int one, int other, HashSet<(int Low, int High)> different) =>
        different.Count > 0 && different.Contains((Math.Min(one, other), Math.Max(one, other)));
}
