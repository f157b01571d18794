namespace Attribution.Graph.Search;

/// <summary>Merges text runs into one.</summary>
public static class TextRunMerge
{
    /// <summary>Writes all entries of <paramref name="runs"/>, in order, and finishes the run.</summary>
    public static void Merge(IEnumerable<TextRunCursor> runs, TextRunWriter writer)
    {
        var cursors = runs.Where(cursor => cursor.Next()).ToList();
        while (cursors.Count > 0)
        {
            var least = cursors[0];
            for (var index = 1; index < cursors.Count; index++)
            {
                least = cursors[index].CompareTo(least) < 0 ? cursors[index] : least;
            }

            writer.Add(least.Length, least.Text, least.Owner);
            if (!least.Next())
            {
                cursors.Remove(least);
            }
        }

        writer.Finish();
    }
}
