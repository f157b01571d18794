namespace Attribution.Graph.Store;

/// <summary>The one rule of how well a folded text matches a folded query; stores only narrow down what they ask it.</summary>
public static class MatchTiers
{
    /// <summary>Shortest query that is looked for inside words, in UTF-16 units.</summary>
    public const int MinContainsLength = 3;

    /// <summary>The tiers that a query enumerates, best first: down to its worst, and without <see cref="MatchTier.Contains"/> where the text is too short for it.</summary>
    public static IEnumerable<MatchTier> Of(NameQuery query) =>
        Enum.GetValues<MatchTier>().Where(tier => tier <= query.Worst && (tier != MatchTier.Contains || query.Folded.Length >= MinContainsLength));

    /// <summary>The best tier in which <paramref name="folded"/> matches; null if it does not. Words of a folded text are parted by one space.</summary>
    public static MatchTier? Of(ReadOnlySpan<char> folded, ReadOnlySpan<char> query)
    {
        if (folded.StartsWith(query, StringComparison.Ordinal))
        {
            return folded.Length == query.Length ? MatchTier.Exact : MatchTier.Prefix;
        }

        var isInside = false;
        for (var (start, at) = (0, folded.IndexOf(query, StringComparison.Ordinal)); at >= 0; at = folded[start..].IndexOf(query, StringComparison.Ordinal))
        {
            start += at;
            if (folded[start - 1] == ' ')
            {
                return MatchTier.WordStart;
            }

            isInside = true;
            start++;
        }

        return isInside && query.Length >= MinContainsLength ? MatchTier.Contains : null;
    }
}
