using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Features.Operations.Matching;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;
using Attribution.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Benchmarks;

/// <summary>
/// A49: what is hidden must not take longer than what is not there. 2,000 interleaved pairs for node and for search through the whole schema; Vargha and Delaney's A (the chance
/// that a hidden one took longer, ties halved) within .45 and .55, and the medians apart by at most 5 % or 50 µs. Paths between two visible things, which something hidden
/// connects or nothing does, are reported.
/// </summary>
internal static class TimingBenchmark
{
    private const int Pairs = 2_000;
    private const int Things = 4_000;
    private const string Dated = "\"spec_version\":\"2.1\",\"created\":\"2020-01-01T00:00:00.000Z\",\"modified\":\"2020-01-01T00:00:00.000Z\"";

    private static readonly CallerUnit Owner = new("PL-CYB", "Owner", "national", ["PL"], [], HandlingLabel.OwnedBy("PL-CYB"));
    private static readonly Dictionary<string, object?> SignedIn = new() { [nameof(ClaimsPrincipal)] = new ClaimsPrincipal(new ClaimsIdentity("bench")) };

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("timing.db"), TimeProvider.System, cancellationToken);
        await using var services = Services(store);
        await ImportAsync(store, services, Malware(0), HandlingLabel.Public(Owner.Id), cancellationToken);
        await ImportAsync(store, services, Malware(Things).Concat(Connections()), HandlingLabel.OwnedBy(Owner.Id), cancellationToken);
        await services.GetRequiredService<GraphIndex>().LoadAsync(cancellationToken);
        var schema = new SchemaBuilder().RecogniseServices(services.GetRequiredService<IServiceProviderIsService>().IsService);
        FeatureModules.Declare(schema);
        RequestExecutor executor = new(schema.Build(), new RequestOptions(), new ValidationOptions(), TimeProvider.System, null);
        const string Node = "query($value: ID!) { node(id: $value) { id } }";
        Judge("node", await TimesAsync(executor, services, Node, Hidden(IdOf), Absent(IdOf), cancellationToken));
        const string Search = "query($value: String!) { search(text: $value, first: 10) { totalCount nodes { matchedText } } }";
        Judge("search", await TimesAsync(executor, services, Search, Hidden(NameOf), Absent(NameOf), cancellationToken));
        const string Paths = "query($from: ID!, $to: ID!) { paths(from: [$from], to: [$to]) { complete paths { entities { id } } } }";
        Report("path, no limit", await TimesAsync(executor, services, Paths, Pair(0), Pair(Things / 2), cancellationToken));
    }

    // Hidden ones lie above the public ones, absent ones above those.
    private static Func<int, object> Hidden(Func<int, string> valueOf) => drawn => new { value = valueOf(Things + drawn) };

    private static Func<int, object> Absent(Func<int, string> valueOf) => drawn => new { value = valueOf((2 * Things) + drawn) };

    // Two public ones: those of the first half are connected by something hidden, those of the second by nothing.
    private static Func<int, object> Pair(int start) => drawn => new { from = IdOf(start + (2 * (drawn % (Things / 4)))), to = IdOf(start + (2 * (drawn % (Things / 4))) + 1) };

    private static void Judge(string what, (List<double> Hidden, List<double> Absent) times)
    {
        var (medianHidden, medianAbsent) = Report(what, times);
        Measure.PrintVerdict($"{what}: A apart from .5", Math.Abs(ChanceOfLonger(times.Hidden, times.Absent) - 0.5), 0.05, "");
        Measure.PrintVerdict($"{what}: medians apart", Math.Abs(medianHidden - medianAbsent), Math.Max(0.05 * medianAbsent, 50), "µs");
    }

    private static (double Hidden, double Absent) Report(string what, (List<double> Hidden, List<double> Absent) times)
    {
        var medians = (Hidden: MedianOf(times.Hidden), Absent: MedianOf(times.Absent));
        Measure.Print(what, string.Create(CultureInfo.InvariantCulture, $"A {ChanceOfLonger(times.Hidden, times.Absent):F3}; medians hidden {medians.Hidden:F1} µs, absent {medians.Absent:F1} µs"));
        return medians;
    }

    /// <summary>µs of each, pair by pair; which of a pair goes first is drawn.</summary>
    private static async Task<(List<double> Hidden, List<double> Absent)> TimesAsync(
        RequestExecutor executor, ServiceProvider services, string query, Func<int, object> hiddenOf, Func<int, object> absentOf, CancellationToken cancellationToken)
    {
        Random random = new(5);
        List<double> hidden = [], absent = [];
        for (var pair = -200; pair < Pairs; pair++)
        {
            var (there, nowhere) = (hiddenOf(random.Next(Things)), absentOf(random.Next(Things)));
            var isFirst = random.Next(2) == 0;
            var first = await TimeAsync(executor, services, query, isFirst ? there : nowhere, cancellationToken);
            var second = await TimeAsync(executor, services, query, isFirst ? nowhere : there, cancellationToken);
            if (pair >= 0)
            {
                hidden.Add(isFirst ? first : second);
                absent.Add(isFirst ? second : first);
            }
        }

        return (hidden, absent);
    }

    private static async Task<double> TimeAsync(RequestExecutor executor, ServiceProvider services, string query, object variables, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        OperationRequest request = new() { Query = query, Variables = JsonSerializer.SerializeToElement(variables), Services = scope.ServiceProvider, GlobalState = SignedIn };
        var start = Stopwatch.GetTimestamp();
        using var result = await executor.ExecuteAsync(request, cancellationToken);
        var took = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return result.ToJson().Contains("errors", StringComparison.Ordinal) ? throw new InvalidOperationException(result.ToJson()) : took;
    }

    private static double ChanceOfLonger(List<double> left, List<double> right)
    {
        var sorted = right.Order().ToArray();
        return left.Average(value => (Below(sorted, value, orEqual: false) + Below(sorted, value, orEqual: true)) / 2.0 / sorted.Length);
    }

    private static int Below(double[] sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value || (orEqual && sorted[middle] <= value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double MedianOf(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static IEnumerable<string> Malware(int start) => Enumerable.Range(start, Things).Select(number =>
        $$"""{"type":"malware",{{Dated}},"id":"{{IdOf(number)}}","name":"{{NameOf(number)}}","is_family":true}""");

    private static IEnumerable<string> Connections() =>
        from first in Enumerable.Range(0, Things / 4)
        from end in (int[])[2 * first, (2 * first) + 1]
        select $$"""{"type":"relationship",{{Dated}},"id":"relationship--{{Uuid(end)}}","relationship_type":"related-to","source_ref":"{{IdOf(end)}}","target_ref":"{{IdOf(Things + first)}}"}""";

    private static async Task ImportAsync(SqliteGraphStore store, ServiceProvider services, IEnumerable<string> objects, HandlingLabel label, CancellationToken cancellationToken)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(string.Join('\n', objects)));
        Reader owner = new() { Account = "owner", UnitId = Owner.Id, Tokens = TokenSet.Of("everyone", "unit:PL-CYB") };
        ImportRequest request = new() { Content = content, FileName = "timing", Unit = Owner, Account = "owner", View = await services.GetRequiredService<ViewSource>().ForAsync(owner, cancellationToken), LabelOverride = label };
        await new StixImporter(store, IdSource.Random).ImportAsync(request, null, cancellationToken);
    }

    private static string IdOf(int number) => $"malware--{Uuid(number)}";

    private static string Uuid(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:d12}");

    // Scattered, so that neither sort of name lies together in an index.
    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{(uint)number * 2654435761u:x8} bear");

    private static ServiceProvider Services(IGraphStore store) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddLogging()
        .AddSingleton<IUploads>(_ => throw new NotSupportedException("Nothing is uploaded here."))
        .AddSingleton<FindCaller>(_ => _ => null)
        .AddSingleton(IdSource.Random)
        .AddSingleton(store).AddSingleton<IIndexFeed>(store)
        .AddSingleton(_ => new AuditLedger(Path.GetDirectoryName(SyntheticGraph.FreshFile("ledger.db").Path) ?? "", TimeProvider.System))
        .AddSingleton<GraphIndex>()
        .AddSingleton<ViewSource>()
        .AddSingleton(new CursorCodec(new byte[32]))
        .AddScoped(_ => new Caller
        {
            Unit = new CallerUnit("RO-CYB", "Reader", "national", ["RO"], [], HandlingLabel.OwnedBy("RO-CYB")),
            Roles = ["analyst"],
            Reader = new Reader { Account = "reader", UnitId = "RO-CYB", Tokens = TokenSet.Of("everyone", "unit:RO-CYB") },
        })
        .AddSingleton<KnownUnits>(() => [Owner])
        .AddSingleton(new EpochKeys(new byte[32], TimeProvider.System))
        .AddFeatures()
        .BuildServiceProvider();
}
