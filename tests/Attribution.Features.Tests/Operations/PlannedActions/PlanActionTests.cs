using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Operations.PlannedActions;

public sealed class PlanActionTests
{
    private const string Plan = "mutation($input: PlanActionInput!) { planAction(input: $input) { result { id version type from to country locality around { radiusKilometres } policy plannedBy case { id } } errors { ... on Error { code path } } } }";
    private const string Cancel = "mutation($input: CancelActionInput!) { cancelAction(input: $input) { result { version cancelledBy } errors { ... on Error { code } } } }";
    private const string Inbox = "{ notices { nodes { reason units { id } action { locality } target { value } supervisorsOnly } } }";
    private static readonly DateTimeOffset Day = new(2030, 5, 7, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Actions_AtOneTimeAndPlace_TellBothDesksOfEachOtherWithoutContent()
    {
        await using var world = await GraphWorld.OpenAsync();
        await PlanAsync(world, GraphWorld.Polish, Day, "Cluj");
        await PlanAsync(world, GraphWorld.Romanian, Day.AddHours(3), "CLUJ");

        Assert.Equal([Told("RO-CYB", "Cluj")], await InboxAsync(world, GraphWorld.Polish));
        Assert.Equal([Told("PL-CYB", "CLUJ")], await InboxAsync(world, GraphWorld.Romanian));
    }

    [Theory]
    [InlineData(4, "Cluj")] // begins when the other has ended
    [InlineData(0, "Iași")]
    public async Task Actions_AtAnotherTimeOrPlace_TellNobody(int hoursLater, string town)
    {
        await using var world = await GraphWorld.OpenAsync();
        await PlanAsync(world, GraphWorld.Polish, Day, "Cluj");
        await PlanAsync(world, GraphWorld.Romanian, Day.AddHours(hoursLater), town);

        Assert.Equal([], await InboxAsync(world, GraphWorld.Polish));
    }

    [Fact]
    public async Task Action_OfASilentOwner_IsTakenNoteOfByNobodyButHim()
    {
        await using var world = await GraphWorld.OpenAsync();
        await PlanAsync(world, GraphWorld.Polish, Day, "Cluj", "SILENT");
        await PlanAsync(world, GraphWorld.Romanian, Day, "Cluj");

        Assert.Equal([], await InboxAsync(world, GraphWorld.Romanian));
        Assert.Equal([Told("RO-CYB", "Cluj")], await InboxAsync(world, GraphWorld.Polish));
        Assert.Equal("""{"plannedActions":{"totalCount":1}}""", await world.As(GraphWorld.Romanian).AskAsync("{ plannedActions { totalCount } }"));
    }

    [Fact]
    public async Task Action_CalledOffOrOfAClosedCase_IsComparedNoMore()
    {
        await using var world = await GraphWorld.OpenAsync();
        var first = await PlanAsync(world, GraphWorld.Polish, Day, "Cluj");
        var second = await PlanAsync(world, GraphWorld.Polish, Day, "Iași");
        object input = new { actionId = first.GetProperty("id").GetString(), expectedVersion = 1, idempotencyKey = "off" };
        Assert.Equal("""{"cancelAction":{"result":{"version":2,"cancelledBy":"pl.analyst1"},"errors":[]}}""", await world.As(GraphWorld.Polish).AskAsync(Cancel, new { input }));
        Assert.Contains("NOT_FOUND", await world.As(GraphWorld.Romanian).AskAsync(Cancel, new { input }), StringComparison.Ordinal);
        var caseId = second.GetProperty("case").GetProperty("id").GetString() ?? "";
        await new Desks(world).SetCaseAsync(GraphWorld.Polish, caseId, isOpen: false, 1);
        await PlanAsync(world, GraphWorld.Romanian, Day, "Cluj");
        await PlanAsync(world, GraphWorld.Romanian, Day, "Iași");
        Assert.Equal([], await InboxAsync(world, GraphWorld.Polish));

        await new Desks(world).SetCaseAsync(GraphWorld.Polish, caseId, isOpen: true, 2);

        Assert.Equal([Told("RO-CYB", "Iași")], await InboxAsync(world, GraphWorld.Polish));
    }

    [Theory]
    [InlineData("to", "2030-05-07T04:00:00Z")]
    [InlineData("from", "2010-01-01T00:00:00Z")]
    [InlineData("country", "XX")]
    [InlineData("locality", " ")]
    [InlineData("reason", "")]
    public async Task Action_OfUnsoundInput_IsRefused(string field, string value)
    {
        await using var world = await GraphWorld.OpenAsync();
        var input = Input(await new Desks(world).CaseAsync(GraphWorld.Polish), Day, "Cluj", "NOTIFY");
        input[field] = value;

        Assert.Contains("INVALID_ACTION", await world.As(GraphWorld.Polish).AskAsync(Plan, new { input }), StringComparison.Ordinal);
        Assert.Equal("""{"plannedActions":{"totalCount":0}}""", await world.As(GraphWorld.Polish).AskAsync("{ plannedActions { totalCount } }"));
    }

    [Fact]
    public async Task Takedown_IsPutUpOnlyByWhoAskedBeforeOneForTheSameCaseOfLate()
    {
        SetClock clock = new(DateTimeOffset.UtcNow); // the time of the store
        await using var world = await GraphWorld.OpenAsync(clock);
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY", doNotTouch: true);
        var subject = await desks.CaseAsync(GraphWorld.Polish);
        Dictionary<string, object?> Takedown() => new(Input(subject, Day, "Cluj", "NOTIFY")) { ["type"] = "TAKEDOWN" };
        Task<string> CheckAsync(string caseId, string? before) => desks.TryCheckAsync(GraphWorld.Polish, new
        {
            caseId, values = new[] { new { value = Desks.Wallet } }, purpose = "national-investigation", justification = "It is to be seized", before, idempotencyKey = Analyst.NextKey(),
        });
        async Task<string> TryAsync() => await world.As(GraphWorld.Polish).AskAsync(Plan, new { input = Takedown() });
        const string Refused = """{"planAction":{"result":null,"errors":[{"code":"ASK_BEFORE","path":["input","type"]}]}}""";

        Assert.Equal(Refused, await TryAsync());
        await CheckAsync(subject, before: null);
        await CheckAsync(subject, before: "ABUSE_REPORT");
        await CheckAsync(await desks.CaseAsync(GraphWorld.Polish), before: "TAKEDOWN");
        Assert.Equal(Refused, await TryAsync());

        Assert.Contains("\"doNotTouch\":true", await CheckAsync(subject, before: "TAKEDOWN"), StringComparison.Ordinal);
        Assert.Contains("\"type\":\"TAKEDOWN\"", await TryAsync(), StringComparison.Ordinal);

        clock.Now += TimeSpan.FromDays(31);
        Assert.Equal(Refused, await TryAsync());
    }

    private static async Task<JsonElement> PlanAsync(GraphWorld world, Caller caller, DateTimeOffset from, string town, string policy = "NOTIFY") =>
        await world.As(caller).WriteAsync(Plan, Input(await new Desks(world).CaseAsync(caller), from, town, policy));

    private static Dictionary<string, object?> Input(string caseId, DateTimeOffset from, string town, string policy) => new()
    {
        ["caseId"] = caseId, ["type"] = "SEARCH", ["from"] = from, ["to"] = from.AddHours(4), ["country"] = "RO", ["locality"] = town, ["policy"] = policy,
        ["reason"] = "The servers are there", ["idempotencyKey"] = Analyst.NextKey(),
    };

    private static async Task<IReadOnlyList<string>> InboxAsync(GraphWorld world, Caller caller)
    {
        await new Desks(world).InboxAsync(caller);
        return [.. (await world.As(caller).ReadAsync(Inbox)).GetProperty("notices").GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText())];
    }

    private static string Told(string unit, string town) =>
        $$$"""{"reason":"ACTION_CLASH","units":[{"id":"{{{unit}}}"}],"action":{"locality":"{{{town}}}"},"target":null,"supervisorsOnly":false}""";
}
