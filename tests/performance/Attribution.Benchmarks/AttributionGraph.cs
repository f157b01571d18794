using System.Globalization;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>A store with 1,000 actors of 60 values each and a campaign of 500, and reports that arrive one by one.</summary>
internal sealed class AttributionGraph(SqliteGraphStore store, GraphIndex index) : IAsyncDisposable
{
    /// <summary>The campaign that is asked about.</summary>
    public const string Campaign = "campaign--00000000-0000-4000-8000-000000000000";

    private const int Actors = 1_000;
    private const int ValuesOfActor = 60;
    private const int Values = 15_000;
    private const int ValuesOfCampaign = 500;
    private const string Times = "\"created\":\"2024-01-01T00:00:00.000Z\",\"modified\":\"2024-01-01T00:00:00.000Z\"";

    private static readonly CallerUnit Unit = new("REG-EAST", "Regional desk", "regional", [], [], HandlingLabel.Public("REG-EAST"));

    private readonly Random random = new(7);
    private int links;
    private int reports;

    /// <summary>The store that holds it.</summary>
    public SqliteGraphStore Store => store;

    /// <summary>Makes it.</summary>
    public static async Task<AttributionGraph> OpenAsync(CancellationToken cancellationToken)
    {
        var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("attribution.db"), TimeProvider.System, cancellationToken);
        AttributionGraph graph = new(store, new GraphIndex(store, TimeProvider.System));
        await graph.ImportAsync(graph.World(), cancellationToken);
        await graph.LoadAsync(cancellationToken);
        return graph;
    }

    /// <summary>One more report: ten new values of three known actors, and a new actor every other time.</summary>
    public async Task AddReportAsync(CancellationToken cancellationToken)
    {
        var report = ++reports;
        List<string> lines = [.. Enumerable.Range(0, 3).Select(_ => random.Next(Actors)).SelectMany(actor => Enumerable.Range(0, 10).Select(_ => Link(ActorId(actor), ValueId(random.Next(Values)), report)))];
        if (report % 2 == 0)
        {
            lines.Add(Actor(Actors + report));
            lines.AddRange(Enumerable.Range(0, 10).Select(_ => Link(ActorId(Actors + report), ValueId(random.Next(Values)), report)));
        }

        await ImportAsync(lines, cancellationToken);
        await index.RefreshAsync(cancellationToken);
    }

    /// <summary>What everyone may see, now.</summary>
    public async Task<GraphReading> ReadingAsync(CancellationToken cancellationToken)
    {
        using ViewSource views = new(store, TimeProvider.System);
        Reader reader = new() { Account = "bench", UnitId = Unit.Id, Tokens = TokenSet.Of("everyone", $"unit:{Unit.Id}") };
        return new GraphReading(await views.ForAsync(reader, cancellationToken), index.Current ?? throw new InvalidOperationException("The index is not loaded."), store, null);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await index.DisposeAsync();
        await store.DisposeAsync();
    }

    private Task LoadAsync(CancellationToken cancellationToken) => index.LoadAsync(cancellationToken);

    private IEnumerable<string> World() =>
    [
        .. Enumerable.Range(0, Values).Select(Value),
        .. Enumerable.Range(0, Actors).Select(Actor),
        $$"""{"type":"campaign","spec_version":"2.1","id":"{{Campaign}}",{{Times}},"name":"Asked about"}""",
        .. Enumerable.Range(0, Actors).SelectMany(actor => Enumerable.Range(0, ValuesOfActor).Select(at => Link(ActorId(actor), ValueId(random.Next(Values)), -at))),
        .. Enumerable.Range(0, ValuesOfCampaign).Select(at => Link(Campaign, ValueId(random.Next(Values)), -1_000 - (at % 40))),
    ];

    private static string Actor(int number) => $$"""{"type":"intrusion-set","spec_version":"2.1","id":"{{ActorId(number)}}",{{Times}},"name":"Actor {{number}}"}""";

    private static string Value(int number) => (number % 4) switch
    {
        0 => $$"""{"type":"malware","spec_version":"2.1","id":"{{ValueId(number)}}",{{Times}},"name":"Kit {{number}}","is_family":true}""",
        1 => $$"""{"type":"attack-pattern","spec_version":"2.1","id":"{{ValueId(number)}}",{{Times}},"name":"Way {{number}}"}""",
        2 => $$"""{"type":"ipv4-addr","spec_version":"2.1","id":"{{ValueId(number)}}","value":"{{20 + (number >> 16)}}.{{(number >> 8) & 255}}.{{number & 255}}.7"}""",
        _ => $$"""{"type":"domain-name","spec_version":"2.1","id":"{{ValueId(number)}}","value":"host{{number}}.example{{number % 900}}.net"}""",
    };

    private string Link(string from, string to, int report) => $$"""
        {"type":"relationship","spec_version":"2.1","id":"relationship--{{Uuid(++links)}}",{{Times}},"relationship_type":"uses","source_ref":"{{from}}","target_ref":"{{to}}","external_references":[{"source_name":"r","url":"https://reports.example/{{report}}"}]}
        """;

    private static string ActorId(int number) => $"intrusion-set--{Uuid(number)}";

    private static string ValueId(int number) => $"{(number % 4) switch { 0 => "malware", 1 => "attack-pattern", 2 => "ipv4-addr", _ => "domain-name" }}--{Uuid(number)}";

    private static string Uuid(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:d12}");

    private async Task ImportAsync(IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using ViewSource views = new(store, TimeProvider.System);
        Reader owner = new() { Account = "bench", UnitId = Unit.Id, Tokens = TokenSet.Of("everyone", $"unit:{Unit.Id}") };
        ImportRequest request = new() { Content = content, FileName = "reports", Unit = Unit, Account = "bench", View = await views.ForAsync(owner, cancellationToken), LabelOverride = HandlingLabel.Public(Unit.Id) };
        var summary = await new StixImporter(store, IdSource.Random).ImportAsync(request, null, cancellationToken);
        if (summary.Refused > 0)
        {
            throw new InvalidOperationException($"{summary.Refused} objects were refused.");
        }
    }
}
