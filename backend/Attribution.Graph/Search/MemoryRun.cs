namespace Attribution.Graph.Search;

/// <summary>A text run whose blocks lie in memory. Immutable; shared by all readers.</summary>
internal sealed class MemoryRun : ITextBlocks
{
    private readonly List<byte[]> blocks = [];

    private MemoryRun(Action<TextRunWriter> write)
    {
        TextRunWriter writer = new(block => blocks.Add(block.ToArray()));
        write(writer);
        (Entries, Tier) = (writer.Entries, RunTiers.Of(writer.Entries));
        Source = new TextSource(new TextRun(writer.Fences), this);
    }

    public long Entries { get; }

    /// <summary>Runs of like size (<see cref="RunTiers"/>).</summary>
    public int Tier { get; }

    public TextSource Source { get; }

    public static MemoryRun Of(TextEntries entries) => new(entries.WriteTo);

    public static MemoryRun Merged(IEnumerable<MemoryRun> runs) =>
        new(writer => TextRunMerge.Merge(runs.Select(run => new TextRunCursor(run, run.blocks.Count)), writer));

    public ReadOnlyMemory<byte> Read(int block, ref byte[] buffer) => blocks[block];
}
