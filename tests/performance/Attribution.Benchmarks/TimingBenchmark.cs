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
/// that a hidden one took longer, ties halved) within .45 and .55, and the medians apart by at most 5 % or 50 µs.
/// </summary>
internal static class TimingBenchmark
{
    private const int Pairs = 2_000;
    private const int Things = 4_000;

    private static readonly CallerUnit Owner = new("PL-CYB", "Owner", "national", ["PL"], [], HandlingLabel.OwnedBy("PL-CYB"));
    private static readonly Dictionary<string, object?> SignedIn = new() { [nameof(ClaimsPrincipal)] = new ClaimsPrincipal(new ClaimsIdentity("bench")) };

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("timing.db"), TimeProvider.System, cancellationToken);
        await using var services = Services(store);
        await ImportAsync(store, services, 0, HandlingLabel.Public(Owner.Id), cancellationToken);
        await ImportAsync(store, services, Things, HandlingLabel.OwnedBy(Owner.Id), cancellationToken);
        await services.GetRequiredService<GraphIndex>().LoadAsync(cancellationToken);
        var schema = new SchemaBuilder().RecogniseServices(services.GetRequiredService<IServiceProviderIsService>().IsService);
        FeatureModules.Declare(schema);
        RequestExecutor executor = new(schema.Build(), new RequestOptions(), new ValidationOptions(), TimeProvider.System, null);
        await CompareAsync("node", executor, services, "query($value: ID!) { node(id: $value) { id } }", number => $"malware--{Uuid(number)}", cancellationToken);
        await CompareAsync("search", executor, services, "query($value: String!) { search(text: $value, first: 10) { totalCount nodes { matchedText } } }", NameOf, cancellationToken);
    }

    private static async Task CompareAsync(string what, RequestExecutor executor, ServiceProvider services, string query, Func<int, string> valueOf, CancellationToken cancellationToken)
    {
        Random random = new(5);
        List<double> hidden = [], absent = [];
        for (var pair = -200; pair < Pairs; pair++)
        {
            // Hidden ones lie above the public ones, absent ones above those; which of the two goes first is drawn.
            var (there, nowhere) = (valueOf(Things + random.Next(Things)), valueOf((2 * Things) + random.Next(Things)));
            var isFirst = random.Next(2) == 0;
            var first = await TimeAsync(executor, services, query, isFirst ? there : nowhere, cancellationToken);
            var second = await TimeAsync(executor, services, query, isFirst ? nowhere : there, cancellationToken);
            if (pair >= 0)
            {
                hidden.Add(isFirst ? first : second);
                absent.Add(isFirst ? second : first);
            }
        }

        var (medianHidden, medianAbsent) = (MedianOf(hidden), MedianOf(absent));
        var a = ChanceOfLonger(hidden, absent);
        var isSound = a is >= 0.45 and <= 0.55 && Math.Abs(medianHidden - medianAbsent) <= Math.Max(0.05 * medianAbsent, 50);
        Measure.Print($"{what}: {(isSound ? "holds" : "DOES NOT HOLD")}", string.Create(CultureInfo.InvariantCulture, $"A {a:F3}; medians hidden {medianHidden:F1} µs, absent {medianAbsent:F1} µs"));
    }

    private static async Task<double> TimeAsync(RequestExecutor executor, ServiceProvider services, string query, string value, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        OperationRequest request = new() { Query = query, Variables = JsonSerializer.SerializeToElement(new { value }), Services = scope.ServiceProvider, GlobalState = SignedIn };
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

    private static async Task ImportAsync(SqliteGraphStore store, ServiceProvider services, int start, HandlingLabel label, CancellationToken cancellationToken)
    {
        var objects = Enumerable.Range(start, Things).Select(number =>
            $$"""{"type":"malware","spec_version":"2.1","id":"malware--{{Uuid(number)}}","created":"2020-01-01T00:00:00.000Z","modified":"2020-01-01T00:00:00.000Z","name":"{{NameOf(number)}}","is_family":true}""");
        using MemoryStream content = new(Encoding.UTF8.GetBytes(string.Join('\n', objects)));
        Reader owner = new() { Account = "owner", UnitId = Owner.Id, Tokens = TokenSet.Of("everyone", "unit:PL-CYB") };
        ImportRequest request = new() { Content = content, FileName = "timing", Unit = Owner, Account = "owner", View = await services.GetRequiredService<ViewSource>().ForAsync(owner, cancellationToken), LabelOverride = label };
        await new StixImporter(store, IdSource.Random).ImportAsync(request, null, cancellationToken);
    }

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
