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
using Attribution.Graph.Neo4j;
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
/// What handling costs: the reference queries over a graph under 200 distinct labels, by a reader who sees half of them, take at most 1.3 times what they take one who sees all. On the
/// embedded store, and on the Neo4j that ATTRIBUTION_TEST_NEO4J_URI names, which is emptied.
/// </summary>
internal static class LabelBenchmark
{
    private const int Labels = 200;
    private const int Actors = 200;
    private const int ThingsOfALabel = 50;
    private const int LinksOfALabel = 150;
    private const int Rounds = 300;
    private const int Warm = 50;
    private const double Limit = 1.3;
    private const string Wide = "unit:WIDE";

    private static readonly CallerUnit Owner = new("PL-CYB", "Owner", "national", ["PL"], [], HandlingLabel.OwnedBy("PL-CYB"));
    private static readonly Dictionary<string, object?> SignedIn = new() { [nameof(ClaimsPrincipal)] = new ClaimsPrincipal(new ClaimsIdentity("bench")) };

    private static readonly (string Name, string Text)[] Queries =
    [
        ("entity", "query($a: ID!) { entity(id: $a) { displayName relationships(first: 50) { totalCount nodes { confidence to { displayName } claims(first: 3) { nodes { source { name } } } } } } }"),
        ("search", "query($text: String!) { search(text: $text, first: 20) { totalCount nodes { matchedText entity { displayName } } } }"),
        ("list", "{ entities(first: 50) { totalCount nodes { displayName } } }"),
        ("paths", "query($a: ID!, $b: ID!) { paths(from: [$a], to: [$b], first: 5) { paths { entities { displayName } } } }"),
        ("subgraph", "query($a: ID!, $b: ID!) { subgraph(ids: [$a, $b]) { relationships { confidence } } sharedNeighbours(ids: [$a, $b], first: 20) { totalCount } }"),
    ];

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using (var embedded = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("labels.db"), TimeProvider.System, cancellationToken))
        {
            await RunAsync("SQLite", embedded, cancellationToken);
        }

        if (Environment.GetEnvironmentVariable("ATTRIBUTION_TEST_NEO4J_URI") is not { Length: > 0 } uri)
        {
            Console.WriteLine("  Neo4j: not run; name one that may be emptied in ATTRIBUTION_TEST_NEO4J_URI, or run tests/performance/neo4j/labels.bench.mjs");
            return;
        }

        await using var neo4j = await Neo4jGraphStore.OpenAsync(
            new Neo4jStoreOptions { Uri = new Uri(uri), User = Variable("USER", "neo4j"), Password = Variable("PASSWORD", "") }, TimeProvider.System, cancellationToken);
        await RunAsync("Neo4j", neo4j, cancellationToken);
    }

    private static async Task RunAsync(string name, IGraphStore store, CancellationToken cancellationToken)
    {
        Reading reading = new();
        await using var services = Services(store, reading);
        await FillAsync(store, services.GetRequiredService<ViewSource>(), cancellationToken);
        await services.GetRequiredService<GraphIndex>().LoadAsync(cancellationToken);
        var schema = new SchemaBuilder().RecogniseServices(services.GetRequiredService<IServiceProviderIsService>().IsService);
        FeatureModules.Declare(schema);
        RequestExecutor executor = new(schema.Build(), new RequestOptions(), new ValidationOptions(), TimeProvider.System, null);
        Reader half = new() { Account = "half", UnitId = "RO-CYB", Tokens = TokenSet.Of("everyone", "unit:RO-CYB") };
        var all = half with { Account = "all", Tokens = TokenSet.Of("everyone", "unit:RO-CYB", Wide) };
        foreach (var (query, text) in Queries)
        {
            Dictionary<Reader, List<TimeSpan>> times = new() { [half] = [], [all] = [] };
            Random random = new(3);
            for (var round = -Warm; round < Rounds; round++)
            {
                var variables = new { a = ActorId(random.Next(Actors)), b = ActorId(random.Next(Actors)), text = $"heron {random.Next(10)}" };
                foreach (var reader in round % 2 == 0 ? (Reader[])[half, all] : [all, half])
                {
                    reading.By = reader;
                    var took = await TimeAsync(executor, services, text, variables, cancellationToken);
                    if (round >= 0)
                    {
                        times[reader].Add(took);
                    }
                }
            }

            var (seesHalf, seesAll) = (Measure.MillisecondsAt(times[half], 0.5), Measure.MillisecondsAt(times[all], 0.5));
            Measure.PrintVerdict(
                string.Create(CultureInfo.InvariantCulture, $"{name}, {query}: half {seesHalf:0.000} ms, all {seesAll:0.000} ms"), seesHalf / seesAll, Limit, "x");
        }
    }

    private static async Task<TimeSpan> TimeAsync(RequestExecutor executor, ServiceProvider services, string query, object variables, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        OperationRequest request = new() { Query = query, Variables = JsonSerializer.SerializeToElement(variables), Services = scope.ServiceProvider, GlobalState = SignedIn };
        string? answer = null;
        var took = await Measure.TimeAsync(async () =>
        {
            using var result = await executor.ExecuteAsync(request, cancellationToken);
            answer = result.ToJson();
        });
        return answer?.Contains("\"errors\"", StringComparison.Ordinal) == false ? took : throw new InvalidOperationException(answer);
    }

    // Every second label is for everyone, the others for one unit; all are told apart by whom they exclude.
    private static async Task FillAsync(IGraphStore store, ViewSource views, CancellationToken cancellationToken)
    {
        Random random = new(9);
        await ImportAsync(store, views, Enumerable.Range(0, Actors).Select(number => Object("intrusion-set", ActorId(number), $"Owl {number}", "")), LabelOf(0), cancellationToken);
        for (var label = 0; label < Labels; label++)
        {
            var first = label * ThingsOfALabel;
            var things = Enumerable.Range(first, ThingsOfALabel).Select(number => Object("malware", ThingId(number), $"Heron {number}", ",\"is_family\":true"));
            var links = Enumerable.Range(0, LinksOfALabel).Select(link =>
                Object("relationship", $"relationship--{Uuid((label * LinksOfALabel) + link)}", null, $",\"relationship_type\":\"uses\",\"source_ref\":\"{ActorId(random.Next(Actors))}\",\"target_ref\":\"{ThingId(random.Next(first, first + ThingsOfALabel))}\""));
            await ImportAsync(store, views, things.Concat(links), LabelOf(label), cancellationToken);
        }
    }

    private static HandlingLabel LabelOf(int number) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(Owner.Id), TokenSet.Of(number % 2 == 0 ? AudienceToken.Everyone : Wide), TokenSet.Of($"unit:X{number}"))],
        Tlp = Tlp.Green,
    };

    private static async Task ImportAsync(IGraphStore store, ViewSource views, IEnumerable<string> objects, HandlingLabel label, CancellationToken cancellationToken)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(string.Join('\n', objects)));
        Reader owner = new() { Account = "owner", UnitId = Owner.Id, Tokens = TokenSet.Of("everyone", "unit:PL-CYB") };
        ImportRequest request = new() { Content = content, FileName = "labels", Unit = Owner, Account = "owner", View = await views.ForAsync(owner, cancellationToken), LabelOverride = label };
        await new StixImporter(store, IdSource.Random).ImportAsync(request, null, cancellationToken);
    }

    private static string Object(string type, string id, string? name, string more) =>
        $$"""{"type":"{{type}}","spec_version":"2.1","id":"{{id}}","created":"2020-01-01T00:00:00.000Z","modified":"2020-01-01T00:00:00.000Z"{{(name is null ? "" : $",\"name\":\"{name}\"")}}{{more}}}""";

    private static string ActorId(int number) => $"intrusion-set--{Uuid(number)}";

    private static string ThingId(int number) => $"malware--{Uuid(number)}";

    private static string Uuid(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:d12}");

    private static string Variable(string name, string otherwise) => Environment.GetEnvironmentVariable($"ATTRIBUTION_TEST_NEO4J_{name}") ?? otherwise;

    private static ServiceProvider Services(IGraphStore store, Reading reading) => new ServiceCollection()
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
        .AddScoped(_ => new Caller { Unit = new CallerUnit("RO-CYB", "Reader", "national", ["RO"], [], HandlingLabel.OwnedBy("RO-CYB")), Roles = ["analyst"], Reader = reading.By })
        .AddSingleton<KnownUnits>(() => [Owner])
        .AddSingleton(new EpochKeys(new byte[32], TimeProvider.System))
        .AddFeatures()
        .BuildServiceProvider();

    /// <summary>Who asks the next question.</summary>
    private sealed class Reading
    {
        public Reader By { get; set; } = new() { Account = "", UnitId = "", Tokens = TokenSet.Empty };
    }
}
