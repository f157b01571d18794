using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;

namespace Attribution.Benchmarks;

/// <summary>Edits one record with no claims and one with 100,000: the cost must not depend on the degree. The baseline is the record with none.</summary>
internal static class StoreEditBenchmark
{
    private const int Degree = 100_000;
    private const int Edits = 200;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("edit.db"), TimeProvider.System, cancellationToken);
        SyntheticGraph graph = new(store);
        await graph.PrepareAsync();
        var (lone, hub, other) = (graph.NextRecord(), graph.NextRecord(), graph.NextRecord());
        await store.CommitAsync(graph.Batch() with { Records = [lone, hub, other] }, cancellationToken);
        for (var written = 0; written < Degree; written += SyntheticGraph.BatchSize)
        {
            await store.CommitAsync(
                graph.Batch() with { Claims = [.. Enumerable.Range(0, SyntheticGraph.BatchSize).Select(_ => graph.NextClaim(hub.Id, other.Id))] }, cancellationToken);
        }

        List<TimeSpan> loneTimes = [], hubTimes = [];
        for (var version = 1; version <= Edits; version++)
        {
            loneTimes.Add(await EditAsync(store, graph, lone, version));
            hubTimes.Add(await EditAsync(store, graph, hub, version));
        }

        Measure.PrintMilliseconds("baseline: median edit without claims", Measure.MillisecondsAt(loneTimes, 0.5));
        Measure.PrintMilliseconds("median edit with 100,000 claims", Measure.MillisecondsAt(hubTimes, 0.5));
        Measure.Print("ratio", $"{Measure.MillisecondsAt(hubTimes, 0.5) / Measure.MillisecondsAt(loneTimes, 0.5):0.00} x");
    }

    private static Task<TimeSpan> EditAsync(SqliteGraphStore store, SyntheticGraph graph, RecordWrite record, int version) =>
        Measure.TimeAsync(() => store.CommitAsync(graph.Batch() with { Records = [record with { ExpectedVersion = version }] }, CancellationToken.None));
}
