using System.Collections.Concurrent;
using Attribution.Graph.Search;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>What is kept in memory of committed runs. Runs are immutable and their ids unique, so every connection may use what another read. Safe for concurrent use.</summary>
internal sealed class RunCache
{
    private readonly ConcurrentDictionary<long, KeyRun> keyRuns = [];
    private readonly ConcurrentDictionary<long, TextRun> textRuns = [];

    public KeyRun KeyRun(RunTable table, RunRow row) =>
        keyRuns.GetOrAdd(row.Id, static (_, from) => new KeyRun(from.row, from.table.ReadFences(from.row.Id), from.table.ReadFilter(from.row.Id)), (table, row));

    public TextRun TextRun(RunTable table, RunRow row) =>
        textRuns.GetOrAdd(row.Id, static (_, from) => TextRuns.Read(from.table, from.row), (table, row));

    /// <summary>Forgets runs that were merged away; a reader of an older state reads them again.</summary>
    public void Retain(IReadOnlyCollection<RunRow> runs)
    {
        var ids = runs.Select(run => run.Id).ToHashSet();
        foreach (var id in keyRuns.Keys.Concat(textRuns.Keys).Where(id => !ids.Contains(id)).ToList())
        {
            keyRuns.TryRemove(id, out _);
            textRuns.TryRemove(id, out _);
        }
    }
}
