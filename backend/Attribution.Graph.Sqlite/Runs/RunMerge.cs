using Attribution.Graph.Search;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Merges runs of like size, so that there are few of them and each entry is rewritten about once for every factor of 4 that the store grows.</summary>
internal static class RunMerge
{
    /// <summary>Merges, inside the writer's transaction, until no tier is full; gives the runs that there are then.</summary>
    public static List<RunRow> Compact(RunTable table, CancellationToken cancellationToken)
    {
        while (true)
        {
            var all = table.ReadRuns();
            if (FullTier(all) is not { } runs)
            {
                return all;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (runs[0].Kind == RunKind.Keys)
            {
                MergeKeys(table, runs);
            }
            else
            {
                TextRuns.Merge(table, runs);
            }

            runs.ForEach(table.Delete);
        }
    }

    private static List<RunRow>? FullTier(List<RunRow> runs) =>
        runs.GroupBy(run => (run.Kind, run.Tier)).Where(tier => tier.Count() >= RunTiers.Fanout).Select(tier => tier.ToList()).FirstOrDefault();

    private static void MergeKeys(RunTable table, List<RunRow> runs)
    {
        KeyRunWriter writer = new(table, runs.Sum(run => run.Entries));
        var cursors = runs.Select(run => new KeyRunCursor(table, run)).Where(cursor => cursor.Next()).ToList();
        while (cursors.Count > 0)
        {
            var least = cursors[0];
            for (var index = 1; index < cursors.Count; index++)
            {
                least = cursors[index].Hash < least.Hash ? cursors[index] : least;
            }

            writer.Add(least.Hash, least.Number);
            if (!least.Next())
            {
                cursors.Remove(least);
            }
        }

        _ = writer.Finish();
    }
}
