using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>The smallest greedy set of facts whose removal changes the first actor.</summary>
internal static class FlipSet
{
    // A first place that survives this many removals is called stable.
    private const int MostFacts = 12;

    /// <summary>Places of the facts; empty when none of up to twelve removals changes the first place among the leading hypotheses.</summary>
    public static IReadOnlyList<int> Find(ScoreBoard board, IReadOnlyList<int> leading)
    {
        if (leading.Count < 2)
        {
            return [];
        }

        List<int> kept = [.. Enumerable.Range(0, board.Facts.Facts.Count)];
        List<int> removed = [];
        var current = board;
        while (removed.Count < Math.Min(MostFacts, board.Facts.Facts.Count))
        {
            var worst = Strongest(current, leading);
            if (worst is not { } place)
            {
                return [];
            }

            removed.Add(kept[place]);
            kept.RemoveAt(place);
            current = current.Restricted(new HashSet<int> { place }, leading);
            if (leading.Skip(1).Any(rival => current.Totals[rival] > current.Totals[leading[0]]))
            {
                return removed;
            }
        }

        return [];
    }

    // The fact that carries most of the first actor's lead over its nearest rival.
    private static int? Strongest(ScoreBoard board, IReadOnlyList<int> leading)
    {
        var rival = leading.Skip(1).MaxBy(place => board.Totals[place]);
        var first = board.FinalWeights(leading[0]);
        var second = board.FinalWeights(rival);
        int? best = null;
        for (var fact = 0; fact < first.Length; fact++)
        {
            var lead = first[fact] - second[fact];
            if (lead > 0 && (best is not { } known || lead > first[known] - second[known]))
            {
                best = fact;
            }
        }

        return best;
    }
}
