using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Views;
using Microsoft.Data.Sqlite;

namespace Attribution.Benchmarks;

/// <summary>
/// Imports a file of synthetic objects with trusted labels into an empty store, then builds the graph index, and the same file again. The baseline parses each line and
/// stores it as it is in a bare table. The file: <c>make_graph.py --nodes 215000 --out graph.ndjson.gz</c> gives a million objects; name it in ATTRIBUTION_BENCH_IMPORT.
/// </summary>
internal static class ImportBenchmark
{
    private static readonly CallerUnit Unit = new("REG-EAST", "Regional desk", "regional", [], [], HandlingLabel.OwnedBy("REG-EAST"));

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_BENCH_IMPORT") is not { } path || !File.Exists(path))
        {
            Measure.Print("not run", "ATTRIBUTION_BENCH_IMPORT names no file");
            return;
        }

        var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("import.db"), TimeProvider.System, cancellationToken);
        await using (store)
        {
            await ImportAsync(store, path, "read and mapped only (dry run)", dryRun: true, cancellationToken);
            await ImportAsync(store, path, "import into an empty store", dryRun: false, cancellationToken);
            GraphIndex index = new(store, TimeProvider.System);
            await using (index)
            {
                var time = await Measure.TimeAsync(() => index.LoadAsync(cancellationToken));
                Measure.PrintRate("graph index, claims", index.Current?.ClaimCount ?? 0, time);
                Measure.PrintPeakMemory();
                await ImportAsync(store, path, "the same file again", dryRun: false, cancellationToken);
                Measure.PrintPeakMemory();
            }
        }

        var (count, processor) = (0L, ProcessorTime());
        var baseline = await Measure.TimeAsync(async () => count = await BaselineAsync(path, cancellationToken));
        Measure.PrintRate("baseline: parsed and stored as text", count, baseline);
        Measure.Print("  processor time", string.Create(CultureInfo.InvariantCulture, $"{(ProcessorTime() - processor).TotalSeconds:0.0} s"));
    }

    private static async Task ImportAsync(SqliteGraphStore store, string path, string what, bool dryRun, CancellationToken cancellationToken)
    {
        using ViewSource views = new(store, TimeProvider.System);
        var view = await views.ForAsync(new Reader { Account = "bench", UnitId = Unit.Id, Tokens = TokenSet.Of(AudienceToken.Everyone) }, cancellationToken);
        await using var content = File.OpenRead(path);
        ImportRequest request = new() { Content = content, FileName = Path.GetFileName(path), Unit = Unit, Account = "bench", View = view, TrustLabels = true, DryRun = dryRun };
        ImportSummary? summary = null;
        Phases phases = new();
        var processor = ProcessorTime();
        var time = await Measure.TimeAsync(async () => summary = await new StixImporter(store, IdSource.Random).ImportAsync(request, phases, cancellationToken));
        Measure.PrintRate(what, summary?.Read ?? 0, time);
        Measure.Print("  processor time of all threads", string.Create(CultureInfo.InvariantCulture, $"{(ProcessorTime() - processor).TotalSeconds:0.0} s"));
        Measure.Print("  survey", string.Create(CultureInfo.InvariantCulture, $"{phases.SurveySeconds:0.00} s"));
        Measure.Print("  records, claims written; refused, pending", $"{summary?.RecordsWritten}, {summary?.ClaimsWritten}; {summary?.Refused}, {summary?.Pending}");
        Measure.PrintPeakMemory();
    }

    /// <summary>Tells what the work costs where other programs share the machine.</summary>
    private static TimeSpan ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime;

    private static async Task<long> BaselineAsync(string path, CancellationToken cancellationToken)
    {
        await using SqliteConnection database = new($"Data Source={SyntheticGraph.FreshFile("baseline.db").Path}");
        await database.OpenAsync(cancellationToken);
        await RunAsync(database, "PRAGMA journal_mode = WAL; CREATE TABLE objects(id TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID", cancellationToken);
        await using var insert = database.CreateCommand();
        insert.CommandText = "INSERT OR IGNORE INTO objects VALUES($id, $body)";
        var (id, body) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$body", SqliteType.Blob));
        await RunAsync(database, "BEGIN", cancellationToken);
        await using var file = File.OpenRead(path);
        using StreamReader lines = new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var count = 0L;
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            using var parsed = JsonDocument.Parse(line);
            (id.Value, body.Value) = (parsed.RootElement.GetProperty("id").GetString(), System.Text.Encoding.UTF8.GetBytes(line));
            await insert.ExecuteNonQueryAsync(cancellationToken);
            if (++count % 4000 == 0)
            {
                await RunAsync(database, "COMMIT; BEGIN", cancellationToken);
            }
        }

        await RunAsync(database, "COMMIT", cancellationToken);
        return count;
    }

    private static async Task RunAsync(SqliteConnection database, string sql, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed class Phases : IProgress<ImportStep>
    {
        private readonly long start = Stopwatch.GetTimestamp();

        public double SurveySeconds { get; private set; }

        public void Report(ImportStep value)
        {
            if (value.Phase is ImportPhase.Survey)
            {
                SurveySeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }
    }
}
