using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features;
using Attribution.Features.Common;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
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

/// <summary>100,000 targets in 200 units: how long the index takes to build, a hit check to answer, a new target to be matched; and whether a silent hit takes longer than none.</summary>
internal static class TargetBenchmark
{
    private const int Units = 200;
    private const int TargetsAUnit = 500;
    private const int Pairs = 500;
    private const string Check = "mutation($input: HitCheckInput!) { hitCheck(input: $input) { result { answers { outcome contacts { id } } } errors { ... on Error { code message } } } }";
    private const string Declare = "mutation($input: DeclareTargetInput!) { declareTarget(input: $input) { result { id } errors { ... on Error { code message } } } }";
    private const string Open = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { id } errors { ... on Error { code message } } } }";

    private static readonly CallerUnit[] Directory = [.. Enumerable.Range(0, Units + 1).Select(unit => new CallerUnit(NameOf(unit), NameOf(unit), "national", ["PL"], [], HandlingLabel.OwnedBy(NameOf(unit))))];
    private static readonly Dictionary<string, object?> SignedIn = new() { [nameof(System.Security.Claims.ClaimsPrincipal)] = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity("bench")) };

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("targets.db"), TimeProvider.System, cancellationToken);
        await FillAsync(store, cancellationToken);
        await using var services = Services(store);
        await services.GetRequiredService<GraphIndex>().LoadAsync(cancellationToken);
        var relay = services.GetRequiredService<NoticeRelay>();
        Measure.PrintMilliseconds("index and notices of 100,000 targets at a start", (await Measure.TimeAsync(() => relay.DeliverAsync(cancellationToken))).TotalMilliseconds);
        var schema = new SchemaBuilder().RecogniseServices(services.GetRequiredService<IServiceProviderIsService>().IsService);
        FeatureModules.Declare(schema);
        RequestExecutor executor = new(schema.Build(), new RequestOptions(), new ValidationOptions(), TimeProvider.System, null);
        var subject = await AskAsync(executor, services, Open, new { reference = "B-1", title = "Bench", jurisdiction = "PL", offence = "ransomware", idempotencyKey = "case" }, cancellationToken);
        var caseId = subject.GetProperty("openCase").GetProperty("result").GetProperty("id").GetString() ?? "";
        await ChecksAsync(executor, services, caseId, cancellationToken);
        await relay.DeliverAsync(cancellationToken);
        await MatchesAsync(executor, services, relay, caseId, cancellationToken);
    }

    private static async Task ChecksAsync(RequestExecutor executor, ServiceProvider services, string caseId, CancellationToken cancellationToken)
    {
        Random random = new(7);
        List<TimeSpan> silent = [], none = [];
        for (var pair = -100; pair < Pairs; pair++)
        {
            var isFirst = random.Next(2) == 0; // which of the two goes first
            foreach (var isHit in new[] { isFirst, !isFirst })
            {
                var number = random.Next(Units * TargetsAUnit) + (isHit ? 0 : Units * TargetsAUnit);
                object input = new { caseId, values = new[] { new { type = "phone", value = PhoneOf(number) } }, purpose = "national-investigation", justification = "bench", idempotencyKey = $"check {pair} {isHit}" };
                var start = Stopwatch.GetTimestamp();
                await AskAsync(executor, services, Check, input, cancellationToken);
                if (pair >= 0)
                {
                    (isHit ? silent : none).Add(Stopwatch.GetElapsedTime(start));
                }
            }
        }

        Measure.PrintMilliseconds("hit check, p95 (bound 20 ms)", Measure.MillisecondsAt([.. silent, .. none], 0.95));
        var (a, b) = (Measure.MillisecondsAt(silent, 0.5), Measure.MillisecondsAt(none, 0.5));
        var chance = silent.Average(left => (none.Count(right => right < left) + none.Count(right => right <= left)) / 2.0 / none.Count);
        var isSound = chance is >= 0.45 and <= 0.55 && Math.Abs(a - b) <= Math.Max(0.05 * b, 0.05);
        Measure.Print($"silent hit against none: {(isSound ? "holds" : "DOES NOT HOLD")}", string.Create(CultureInfo.InvariantCulture, $"A {chance:F3}; medians {a * 1000:F0} µs, {b * 1000:F0} µs"));
    }

    private static async Task MatchesAsync(RequestExecutor executor, ServiceProvider services, NoticeRelay relay, string caseId, CancellationToken cancellationToken)
    {
        List<TimeSpan> times = [];
        for (var target = 0; target < 100; target++)
        {
            await AskAsync(executor, services, Declare, new { caseId, selector = new { type = "phone", value = PhoneOf(target) }, policy = "NOTIFY", reason = "bench", idempotencyKey = $"target {target}" }, cancellationToken);
            times.Add(await Measure.TimeAsync(() => relay.DeliverAsync(cancellationToken)));
        }

        Measure.PrintMilliseconds("a new target matched and its notice written, p95 (bound 50 ms)", Measure.MillisecondsAt(times, 0.95));
    }

    private static async Task<JsonElement> AskAsync(RequestExecutor executor, ServiceProvider services, string query, object input, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        OperationRequest request = new() { Query = query, Variables = JsonSerializer.SerializeToElement(new { input }), Services = scope.ServiceProvider, GlobalState = SignedIn };
        using var result = await executor.ExecuteAsync(request, cancellationToken);
        var json = result.ToJson();
        return json.Contains("\"code\"", StringComparison.Ordinal) ? throw new InvalidOperationException(json) : JsonElement.Parse(json).GetProperty("data");
    }

    /// <summary>A case and 500 silent targets of each unit, each of a number of its own.</summary>
    private static async Task FillAsync(SqliteGraphStore store, CancellationToken cancellationToken)
    {
        for (var unit = 0; unit < Units; unit++)
        {
            var label = await store.InternLabelAsync(HandlingLabel.OwnedBy(NameOf(unit)), cancellationToken);
            SourceId source = new(IdOf("source", unit));
            RecordId subject = new(IdOf("case", unit));
            GraphBatch batch = new()
            {
                Operation = new OperationId(IdOf("fill", unit)),
                RequestHash = new byte[32],
                Account = "bench",
                UnitId = NameOf(unit),
                Action = "FILL",
                Sources = [new SourceWrite { Id = source, Name = NameOf(unit), OwnerUnit = NameOf(unit), ExternalId = "unit:" + NameOf(unit), Label = label }],
                Records =
                [
                    Write(subject, Kind.Case, unit, source, label, """{"name":"Bench","x_status":"open"}"""),
                    .. Enumerable.Range(0, TargetsAUnit).Select(target => (Number: unit * TargetsAUnit + target, Target: target)).Select(each => Write(
                        new RecordId(IdOf("target", each.Number)), Kind.Target, unit, source, label,
                        $$$"""{"target":{"case":"{{{subject}}}","type":"PhoneNumber","value":"{{{PhoneOf(each.Number)}}}","policy":"Silent","reason":"bench","declaredBy":"bench"}}""")),
                ],
            };
            if (await store.CommitAsync(batch, cancellationToken) is CommitResult.Refused refused)
            {
                throw new InvalidOperationException(refused.Message);
            }
        }
    }

    private static RecordWrite Write(RecordId id, Kind kind, int unit, SourceId source, LabelId label, string properties)
    {
        var bytes = Encoding.UTF8.GetBytes(properties);
        var now = UnixMicroseconds.From(TimeProvider.System.GetUtcNow());
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = 0,
            Header = new RecordHeader(NameOf(unit), source, (ushort)kind, KindRegistry.Of(kind).StixType, $"{id}", [$"{kind}:{id}"]),
            Content = new RecordContent { Label = label, Properties = bytes, Created = now, Modified = now, ContentHash = SHA256.HashData(bytes) },
        };
    }

    private static UInt128 IdOf(string what, int number) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{what} {number}")));

    private static string NameOf(int unit) => string.Create(CultureInfo.InvariantCulture, $"U{unit:d3}-CYB");

    private static string PhoneOf(int number) => string.Create(CultureInfo.InvariantCulture, $"+48600{number:d6}");

    private static ServiceProvider Services(IGraphStore store) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddLogging()
        .AddSingleton<IUploads>(_ => throw new NotSupportedException("Nothing is uploaded here."))
        .AddSingleton<FindCaller>(_ => _ => null)
        .AddSingleton<KnownUnits>(() => Directory)
        .AddSingleton(new EpochKeys(new byte[32], TimeProvider.System))
        .AddSingleton(IdSource.Random)
        .AddSingleton(store)
        .AddSingleton<IIndexFeed>(store)
        .AddSingleton(_ => new AuditLedger(Path.GetDirectoryName(SyntheticGraph.FreshFile("ledger.db").Path) ?? "", TimeProvider.System))
        .AddSingleton<GraphIndex>()
        .AddSingleton<ViewSource>()
        .AddSingleton(new CursorCodec(new byte[32]))
        .AddScoped(_ => new Caller
        {
            Unit = Directory[Units],
            Roles = ["analyst"],
            Reader = new Reader { Account = "asker", UnitId = NameOf(Units), Tokens = TokenSet.Of("everyone", "unit:" + NameOf(Units)) },
        })
        .AddFeatures()
        .AddSingleton(new HitCheckLimits { OfAnAccount = 100_000, OfAUnit = 100_000 })
        .BuildServiceProvider();
}
