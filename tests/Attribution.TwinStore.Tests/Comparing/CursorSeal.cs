namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>Cursors of the same places under two keys must have nothing in common: what would show through is not sealed.</summary>
internal static class CursorSeal
{
    private const int FewestPairs = 24;

    /// <summary>What shows through; null: nothing, or too few cursors to tell.</summary>
    public static string? Fault(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var pairs = left.Zip(right).ToArray();
        if (pairs.Length < FewestPairs)
        {
            return null;
        }

        // One of 64 letters: two agree at a place in 1.6 % of the pairs. Backwards, too, since a clear ending moves with the length.
        var shortest = pairs.Min(pair => Math.Min(pair.First.Length, pair.Second.Length));
        for (var place = 0; place < shortest; place++)
        {
            if (pairs.Count(pair => pair.First[place] == pair.Second[place]) > pairs.Length / 2 || pairs.Count(pair => pair.First[^(place + 1)] == pair.Second[^(place + 1)]) > pairs.Length / 2)
            {
                return $"cursors under two keys agree at letter {place}: '{pairs[0].First}' and '{pairs[0].Second}'";
            }
        }

        return null;
    }
}
