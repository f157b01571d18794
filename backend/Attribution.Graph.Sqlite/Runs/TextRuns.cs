using Attribution.Graph.Search;
using Attribution.Graph.Sqlite.Bodies;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Writes text runs into the tables of runs and blocks, and reads their fences.</summary>
internal static class TextRuns
{
    /// <summary>Writes one run. <paramref name="write"/> gives the writer its entries and finishes it.</summary>
    public static void Write(RunTable table, Action<TextRunWriter> write)
    {
        var (firstBlock, blocks) = (table.NextBlockId(), 0);
        TextRunWriter writer = new(block => table.WriteBlock(firstBlock + blocks++, block));
        write(writer);
        BodyWriter fences = new();
        foreach (var (length, text) in writer.Fences)
        {
            fences.Count(length);
            fences.Bytes(text);
        }

        table.WriteRun(new RunRow(table.NextRunId(), RunKind.Texts, firstBlock, blocks, writer.Entries), fences.Written, []);
    }

    public static void Merge(RunTable table, List<RunRow> runs) =>
        Write(table, writer => TextRunMerge.Merge(runs.Select(run => new TextRunCursor(new TextBlocks(table, run), run.BlockCount)), writer));

    public static TextRun Read(RunTable table, RunRow row)
    {
        List<TextFence> fences = [];
        BodyReader reader = new(table.ReadFences(row.Id));
        while (!reader.AtEnd)
        {
            fences.Add(new TextFence(reader.Count(), reader.Bytes().ToArray()));
        }

        return new TextRun(fences);
    }
}
