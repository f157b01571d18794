namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Merges text runs into one.</summary>
internal static class TextRunMerge
{
    public static void Merge(RunTable table, List<RunRow> runs)
    {
        TextRunWriter writer = new(table);
        var cursors = runs.Select(run => new TextRunCursor(table, run)).Where(cursor => cursor.Next()).ToList();
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

        _ = writer.Finish();
    }
}
