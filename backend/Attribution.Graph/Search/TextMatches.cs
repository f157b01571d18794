namespace Attribution.Graph.Search;

/// <summary>What matches in one tier, of all runs together.</summary>
public static class TextMatches
{
    /// <summary>Texts with the numbers of their records, in the order of search; each pair once, though it be entered in several runs or as a name and a selector.</summary>
    public static IEnumerable<(string Folded, int Number)> Of(IEnumerable<TextSource> sources, TextPattern pattern)
    {
        var scans = sources.Select(source => new TextScan(source.Blocks, source.Run, pattern)).Where(scan => scan.Next()).ToList();
        (string Folded, int Number) last = ("", 0);
        while (scans.Count > 0)
        {
            var least = scans[0];
            for (var index = 1; index < scans.Count; index++)
            {
                least = scans[index].CompareTo(least) < 0 ? scans[index] : least;
            }

            var match = (least.TextString(), (int)(least.Owner >> 1));
            if (match != last)
            {
                yield return last = match;
            }

            if (!least.Next())
            {
                scans.Remove(least);
            }
        }
    }
}
