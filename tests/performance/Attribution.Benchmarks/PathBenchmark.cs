using System.Globalization;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>
/// Paths on the graph of the scale data, labels trusted, imported once into a scratch store: between cases, between anything and anything, and between a hub and anything.
/// The file is the one of <see cref="ImportBenchmark"/>.
/// </summary>
internal static class PathBenchmark
{
    private const int Pairs = 100;
    private const int MaxHops = 6;

    private static readonly CallerUnit Importer = new("REG-EAST", "Regional desk", "regional", [], [], HandlingLabel.OwnedBy("REG-EAST"));

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_BENCH_IMPORT") is not { } path || !File.Exists(path))
        {
            Measure.Print("not run", "ATTRIBUTION_BENCH_IMPORT names no file");
            return;
        }

        await using var store = await ImportedAsync(path, cancellationToken);
        await store.ReadRevisionAsync(cancellationToken); // what the store keeps by itself is not the index's
        var before = GC.GetTotalMemory(true);
        await using GraphIndex index = new(store, TimeProvider.System);
        await index.LoadAsync(cancellationToken);
        var graph = index.Current ?? throw new InvalidOperationException("Loaded.");
        var bytes = GC.GetTotalMemory(true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{graph.RecordCount:N0} records, {graph.ClaimCount:N0} claims; {bytes / 1e6:F0} MB, {(bytes - (24.0 * graph.RecordCount)) / graph.ClaimCount:F1} B a claim beside 24 B a record (at most 40)"));
        using ViewSource views = new(store, TimeProvider.System);
        await RunAsync("a desk", graph, await views.ForAsync(Desk(), cancellationToken), cancellationToken);
        await RunAsync("all labels", graph, await views.ForAsync(await AllSeeingAsync(store, cancellationToken), cancellationToken), cancellationToken);
    }

    private static async Task RunAsync(string reader, GraphSnapshot graph, View view, CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        PlainSearch plain = new(graph, view);
        foreach (var (what, pairs) in PathPairs.Of(graph, view, plain, Pairs))
        {
            var (clock, processor) = PathTimes.BestOf(pairs, (from, to) => plain.Hops(from, to, MaxHops));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"plain search over ready arrays, {reader}, {what}: p50 {PathTimes.At(clock, 0.5):F2} ms, p95 {PathTimes.At(clock, 0.95):F2} ms; processor p95 {PathTimes.At(processor, 0.95):F2} ms"));
            PathTimes.PrintAll($"{reader}, {what}", graph, view, pairs, cancellationToken);
        }
    }

    private static async Task<SqliteGraphStore> ImportedAsync(string path, CancellationToken cancellationToken)
    {
        SqliteStoreOptions options = new() { Path = Path.Combine(Path.GetTempPath(), "attribution-bench", $"paths-{new FileInfo(path).Length}.db") };
        if (File.Exists(options.Path))
        {
            return await SqliteGraphStore.OpenAsync(options, TimeProvider.System, cancellationToken);
        }

        var making = SyntheticGraph.FreshFile("paths-new.db");
        await using (var store = await SqliteGraphStore.OpenAsync(making, TimeProvider.System, cancellationToken))
        {
            using ViewSource views = new(store, TimeProvider.System);
            var view = await views.ForAsync(new Reader { Account = "bench", UnitId = Importer.Id, Tokens = TokenSet.Of(AudienceToken.Everyone) }, cancellationToken);
            await using var content = File.OpenRead(path);
            ImportRequest request = new() { Content = content, FileName = Path.GetFileName(path), Unit = Importer, Account = "bench", View = view, TrustLabels = true };
            await new StixImporter(store, IdSource.Random).ImportAsync(request, new Progress<ImportStep>(), cancellationToken);
        }

        File.Move(making.Path, options.Path);
        return await SqliteGraphStore.OpenAsync(options, TimeProvider.System, cancellationToken);
    }

    private static Reader Desk() => new()
    {
        Account = "bench",
        UnitId = "PL-CYB",
        Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Unit("PL-CYB"), AudienceToken.Country("PL"), AudienceToken.Group("ransomware-taskforce")),
    };

    // No desk sees so much: all that anybody released to anybody.
    private static async Task<Reader> AllSeeingAsync(SqliteGraphStore store, CancellationToken cancellationToken)
    {
        HashSet<string> tokens = [AudienceToken.Everyone];
        await foreach (var (_, label) in store.ReadLabelsAsync(0, cancellationToken))
        {
            foreach (var rule in label.Audience)
            {
                tokens.UnionWith(rule.ReleaseTo);
            }
        }

        return new Reader { Account = "bench", UnitId = Importer.Id, Tokens = TokenSet.Of([.. tokens]) };
    }
}
