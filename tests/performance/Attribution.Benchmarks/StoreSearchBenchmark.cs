using System.Globalization;
using Attribution.Domain.Labels;
using Attribution.Domain.Names;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Microsoft.Data.Sqlite;

namespace Attribution.Benchmarks;

/// <summary>First pages of search over a million records; the baseline is one LIKE over as many names in a bare table.</summary>
internal static class StoreSearchBenchmark
{
    private const int Records = 1_000_000;
    private const int PageSize = 20;

    private static readonly string[] Queries =
    [
        "s", "si", "silent", "silent badger", "240", "240.17", "240.17.3", "0xa", "0xab12", "exam", "example", "amber-f", "portal7", "kestrel 123", "zzz", "qqqq",
        "let ama", "b12", "cafe", "badger silent amb", "tick", "9999", "invoice office", "ü", "grizzly steppe", "0x00ff00ff", "market-market", "ffff00", "12.34", "al-tic",
    ];

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("search.db"), TimeProvider.System, cancellationToken);
        SyntheticGraph graph = new(store);
        await graph.PrepareAsync();
        for (var written = 0; written < Records; written += SyntheticGraph.BatchSize)
        {
            await store.CommitAsync(graph.Batch() with { Records = [.. Enumerable.Range(0, SyntheticGraph.BatchSize).Select(_ => graph.NextRecord())] }, cancellationToken);
        }

        using ViewSource views = new(store, TimeProvider.System);
        var view = await views.ForAsync(new Reader { Account = "a", UnitId = "X", Tokens = TokenSet.Of(AudienceToken.Everyone) }, cancellationToken);
        await RoundAsync(store, view, "first round", print: true);
        await RoundAsync(store, view, "second round", print: true);
        Measure.PrintMilliseconds("baseline: one LIKE over a bare table of the names", (await BaselineAsync(cancellationToken)).TotalMilliseconds);
        Measure.PrintPeakMemory();
    }

    private static async Task RoundAsync(SqliteGraphStore store, View view, string name, bool print)
    {
        List<TimeSpan> times = [];
        foreach (var query in Queries)
        {
            var hits = 0;
            var time = await Measure.TimeAsync(async () => hits = await PageAsync(store, view, NameFolding.Fold(query)));
            times.Add(time);
            if (print && time.TotalMilliseconds > 10)
            {
                Measure.Print($"  slow: {query}", string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms, {hits} hits"));
            }
        }

        Measure.PrintMilliseconds($"{name}: median of a first page", Measure.MillisecondsAt(times, 0.5));
        Measure.PrintMilliseconds($"{name}: p95 of a first page", Measure.MillisecondsAt(times, 0.95));
    }

    private static async Task<int> PageAsync(SqliteGraphStore store, View view, string folded)
    {
        var hits = 0;
        await foreach (var _ in store.SearchAsync(view, new NameQuery(folded, [], MatchTier.Contains), CancellationToken.None))
        {
            if (++hits == PageSize)
            {
                return hits;
            }
        }

        return hits;
    }

    private static async Task<TimeSpan> BaselineAsync(CancellationToken cancellationToken)
    {
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            CREATE TABLE names(name TEXT);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Records}) INSERT INTO names SELECT 'silent badger ' || i FROM n;
            """;
        await command.ExecuteNonQueryAsync(cancellationToken);
        command.CommandText = "SELECT count(*) FROM names WHERE name LIKE '%grizzly%'";
        return await Measure.TimeAsync(() => command.ExecuteScalarAsync(cancellationToken));
    }
}
