using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Operations.Requests.PreserveNow;

public sealed class PreservationQueueTests : IAsyncLifetime
{
    private const string Queue = "query($case: ID) { preservationItems(openOnly: true, caseId: $case) { nodes { what } } }";

    private readonly SetClock clock = new(DateTimeOffset.Parse("2026-11-23T15:00:00Z", null));
    private GraphWorld? world;

    private GraphWorld World => world ?? throw new InvalidOperationException("Opened before each test.");

    public async ValueTask InitializeAsync() => world = await GraphWorld.OpenAsync(clock);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    [Fact]
    public async Task Queue_OfACase_BeginsWithWhatVanishesFirst()
    {
        var subject = await new RequestDesks(World).CaseAsync(GraphWorld.Polish);
        await AddAsync(subject, "no date", null);
        await AddAsync(subject, "late", "2026-12-20T00:00:00Z");
        await AddAsync(subject, "soon", "2026-11-25T00:00:00Z");
        await AddAsync(await new RequestDesks(World).CaseAsync(GraphWorld.Polish), "of another case", "2026-11-24T00:00:00Z");

        Assert.Equal("""{"preservationItems":{"nodes":[{"what":"soon"},{"what":"late"},{"what":"no date"}]}}""", await World.As(GraphWorld.Polish).AskAsync(Queue, new { @case = subject }));
        Assert.Equal("""{"preservationItems":{"nodes":[]}}""", await World.As(GraphWorld.Romanian).AskAsync(Queue));
    }

    [Fact]
    public async Task Item_IsSaidAnewAndTakenOffOnce()
    {
        var id = await AddAsync(await new RequestDesks(World).CaseAsync(GraphWorld.Polish), "logs", null);

        Assert.Equal(Changed("updatePreservationItem", 2, "null"), await UpdateAsync(id, 1, Item("logs", "2026-12-01T00:00:00Z")));
        Assert.Equal(Refused("updatePreservationItem", "STALE_VERSION", "\"expectedVersion\""), await UpdateAsync(id, 1, Item("logs", null)));
        Assert.Equal(Refused("updatePreservationItem", "ROUTE_UNKNOWN", "\"item\",\"country\""), await UpdateAsync(id, 2, Item("logs", null, country: "XX")));
        Assert.Equal(Changed("finishPreservationItem", 3, "\"pl.analyst1\""), await FinishAsync(id, 2));
        Assert.Equal(Refused("finishPreservationItem", "ALREADY_DONE", "\"itemId\""), await FinishAsync(id, 3));
    }

    [Fact]
    public async Task DraftPreservationRequest_ByTheRouteOfTheItem_NamesItAndIsDraftedOnce()
    {
        var subject = await new RequestDesks(World).CaseAsync(GraphWorld.Polish);
        var (byUnit, ofProvider) = (await AddAsync(subject, "logs", null, routeUnit: "RO-CYB"), await AddAsync(subject, "mailbox", null));

        Assert.Equal(Drafted("ets-185-preservation", "\"RO-CYB\"", "null"), await DraftAsync(byUnit, 1));
        Assert.Equal(Drafted("eu-2023-1543-preservation", "null", "\"Hosting SRL\""), await DraftAsync(ofProvider, 1));
        Assert.Equal(Refused("draftPreservationRequest", "ALREADY_DRAFTED", "\"itemId\""), await DraftAsync(byUnit, 2));
        Assert.Equal("""{"preservationItems":{"nodes":[{"request":{"state":"DRAFT"}},{"request":{"state":"DRAFT"}}]}}""", await World.As(GraphWorld.Polish).AskAsync("{ preservationItems { nodes { request { state } } } }"));
    }

    [Fact]
    public async Task DraftPreservationRequest_WhereNoInstrumentBinds_IsRefusedAndDraftsNothing()
    {
        var id = await AddAsync(await new RequestDesks(World).CaseAsync(GraphWorld.Polish), "logs", null, country: "CN");

        Assert.Equal(Refused("draftPreservationRequest", "NO_INSTRUMENT", "\"itemId\""), await DraftAsync(id, 1));
        Assert.Equal("""{"requests":{"totalCount":0}}""", await World.As(GraphWorld.Polish).AskAsync("{ requests(direction: SENT) { totalCount } }"));
    }

    [Fact]
    public async Task Item_OfAnotherUnit_ReadsAsNotFound()
    {
        var id = await AddAsync(await new RequestDesks(World).CaseAsync(GraphWorld.Polish), "logs", null);

        Assert.Equal(Refused("draftPreservationRequest", "NOT_FOUND", "\"itemId\""), await DraftAsync(id, 1, GraphWorld.Romanian));
    }

    private static Dictionary<string, object?> Item(string what, string? vanishesAt, string country = "RO", string? routeUnit = null) => new()
    {
        ["what"] = what, ["holder"] = "Hosting SRL", ["place"] = "Data centre in Cluj", ["country"] = country, ["routeUnitId"] = routeUnit, ["vanishesAt"] = vanishesAt,
        ["purpose"] = "national-investigation", ["reason"] = "Logs are kept for 30 days",
    };

    private static string Changed(string mutation, int version, string doneBy) => $$$"""{"{{{mutation}}}":{"result":{"version":{{{version}}},"doneBy":{{{doneBy}}}},"errors":[]}}""";

    private static string Drafted(string instrument, string unit, string provider) =>
        $$$"""{"draftPreservationRequest":{"result":{"state":"DRAFT","instrument":{"id":"{{{instrument}}}"},"askedUnit":{{{(unit == "null" ? unit : $$"""{"id":{{unit}}}""")}}},"provider":{{{provider}}}},"errors":[]}}""";

    private static string Refused(string mutation, string code, string path) => $$$"""{"{{{mutation}}}":{"result":null,"errors":[{"code":"{{{code}}}","path":["input",{{{path}}}]}]}}""";

    private async Task<string> AddAsync(string subject, string what, string? vanishesAt, string country = "RO", string? routeUnit = null)
    {
        object input = new { caseId = subject, item = Item(what, vanishesAt, country, routeUnit), idempotencyKey = Analyst.NextKey() };
        var result = await World.As(GraphWorld.Polish).WriteAsync("mutation($input: AddPreservationItemInput!) { addPreservationItem(input: $input) { result { id } errors { ... on Error { code message path } } } }", input);
        return result.GetProperty("id").GetString() ?? "";
    }

    private Task<string> UpdateAsync(string itemId, int version, object item) =>
        AskAsync("updatePreservationItem", "version doneBy", new { itemId, expectedVersion = version, item, idempotencyKey = Analyst.NextKey() });

    private Task<string> FinishAsync(string itemId, int version) =>
        AskAsync("finishPreservationItem", "version doneBy", new { itemId, expectedVersion = version, outcome = "Preserved", idempotencyKey = Analyst.NextKey() });

    private Task<string> DraftAsync(string itemId, int version, Caller? caller = null) =>
        AskAsync("draftPreservationRequest", "state instrument { id } askedUnit { id } provider", new { itemId, expectedVersion = version, idempotencyKey = Analyst.NextKey() }, caller);

    private Task<string> AskAsync(string mutation, string selection, object input, Caller? caller = null) => World.As(caller ?? GraphWorld.Polish).AskAsync(
        $"mutation($input: {JsonNamingPolicy.CamelCase.ConvertName(mutation)[..1].ToUpperInvariant()}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ result {{ {selection} }} errors {{ ... on Error {{ code path }} }} }} }}", new { input });
}
