namespace Attribution.Graph.Search;

/// <summary>Text runs in memory. Immutable: readers go on with one set while the next is made of it.</summary>
public sealed class MemoryRuns
{
    private readonly List<MemoryRun> runs;

    private MemoryRuns(List<MemoryRun> runs) => (this.runs, Sources) = (runs, [.. runs.Select(run => run.Source)]);

    /// <summary>No texts.</summary>
    public static MemoryRuns Empty { get; } = new([]);

    /// <summary>All runs, to be searched.</summary>
    public IReadOnlyList<TextSource> Sources { get; }

    /// <summary>Texts entered, those entered in several runs as often.</summary>
    public long Entries => runs.Sum(run => run.Entries);

    /// <summary>These and further texts; runs of like size are merged when there are enough.</summary>
    public MemoryRuns With(TextEntries entries)
    {
        if (entries.Count == 0)
        {
            return this;
        }

        List<MemoryRun> next = [.. runs, MemoryRun.Of(entries)];
        while (FullTier(next) is { } full)
        {
            next = [.. next.Except(full), MemoryRun.Merged(full)];
        }

        return new MemoryRuns(next);
    }

    private static List<MemoryRun>? FullTier(List<MemoryRun> runs) =>
        runs.GroupBy(run => run.Tier).Where(tier => tier.Count() >= RunTiers.Fanout).Select(tier => tier.ToList()).FirstOrDefault();
}
