using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Entities.Recording;

/// <summary>A15: who may put an item under which label.</summary>
public sealed class ChangeHandlingTests
{
    private const string Change = "mutation($input: ChangeHandlingInput!) { changeHandling(input: $input) { result { version } errors { ... on Error { code path } } } }";

    private const string Weakened = """{"result":null,"errors":[{"code":"LABEL_WEAKENED","path":["input","handling"]}]}""";

    private static readonly Caller Supervisor = GraphWorld.Polish with { Roles = ["supervisor"] };

    private static Caller Account(string name, string role) => GraphWorld.Polish with { Roles = [role], Reader = GraphWorld.Polish.Reader with { Account = name } };

    [Fact]
    public async Task A15_Narrowing_ByAnAnalystOfTheOwner_HidesItFromOthersAtOnce()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await RecordAsync(world, Analyst.Everyone);
        Assert.Equal("""{"result":{"version":2},"errors":[]}""", await ChangeAsync(world, GraphWorld.Polish, id, Analyst.Own));
        Assert.Equal(("0", "1"), (await FoundAsync(world, GraphWorld.Romanian), await FoundAsync(world, GraphWorld.Polish)));
    }

    [Fact]
    public async Task A15_Widening_NeedsTheRightToWeakenLabels()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await RecordAsync(world, Analyst.Own);
        Assert.Equal(Weakened, await ChangeAsync(world, GraphWorld.Polish, id, Analyst.Everyone));
        Assert.Equal(Weakened, await ChangeAsync(world, Account("pl.analyst2", "analyst"), id, Analyst.Everyone));
        Assert.Equal("0", await FoundAsync(world, GraphWorld.Romanian));
    }

    [Fact]
    public async Task A15_Widening_IsAskedForByOneAndAgreedToByAnother()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await RecordAsync(world, Analyst.Own);
        Assert.Equal(Weakened, await ChangeAsync(world, Supervisor, id, Analyst.Everyone));
        Assert.Equal(Weakened, await ChangeAsync(world, Supervisor, id, Analyst.Everyone));
        Assert.Equal(Weakened, await ChangeAsync(world, Account("pl.chief2", "supervisor"), id, ["unit:RO-CYB"]));
        Assert.Equal("""{"result":{"version":2},"errors":[]}""", await ChangeAsync(world, Account("pl.chief2", "supervisor"), id, Analyst.Everyone));
        Assert.Equal("1", await FoundAsync(world, GraphWorld.Romanian));
    }

    [Theory]
    [InlineData("tlp", "GREEN")]
    [InlineData("pap", "CLEAR")]
    [InlineData("classification", "NONE")]
    [InlineData("handlingCodes", "[]")]
    [InlineData("expiresAt", null)]
    public async Task A15_AnyTermOfALabel_TakesTwoPersonsToWeaken(string term, string? weaker)
    {
        await using var world = await GraphWorld.OpenAsync();
        Dictionary<string, object?> strict = new() { ["tlp"] = "AMBER_STRICT", ["pap"] = "RED", ["classification"] = "RESTRICTED", ["handlingCodes"] = new[] { "H1", "H2" }, ["expiresAt"] = "2030-01-01T00:00:00Z" };
        var cleared = Supervisor with { Reader = Supervisor.Reader with { Clearance = Classification.Restricted }, Occasion = GraphWorld.ForACase };
        object input = new { kind = "TOOL", name = "Hammer", handling = strict, idempotencyKey = Analyst.NextKey() };
        var id = (await world.As(cleared).WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id } errors { ... on Error { code } } } }", input)).GetProperty("id").GetString();
        Dictionary<string, object?> handling = new(strict) { [term] = weaker == "[]" ? Array.Empty<string>() : weaker };
        object change = new { id, handling, reason = "agreed with the provider", expectedVersion = 1, idempotencyKey = Analyst.NextKey() };
        Assert.Equal(Weakened, (await world.AskAsync(cleared, Change, new { input = change })).GetProperty("changeHandling").GetRawText());
    }

    [Fact]
    public async Task A15_ItemOfAnotherUnit_ReadsAsNotFoundEvenToASupervisor()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await RecordAsync(world, Analyst.Everyone);
        var foreign = GraphWorld.Romanian with { Roles = ["supervisor"] };
        Assert.Equal("""{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","id"]}]}""", await ChangeAsync(world, foreign, id, Analyst.Own));
    }

    [Fact]
    public async Task ChangeHandling_OfAnOldVersion_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await RecordAsync(world, Analyst.Everyone);
        await ChangeAsync(world, GraphWorld.Polish, id, Analyst.Own);
        Assert.StartsWith("""{"result":null,"errors":[{"code":"STALE_VERSION",""", await ChangeAsync(world, GraphWorld.Polish, id, Analyst.Own), StringComparison.Ordinal);
    }

    private static async Task<string> RecordAsync(GraphWorld world, string[] releaseTo)
    {
        object input = new { kind = "TOOL", name = "Hammer", handling = Analyst.Handling(releaseTo), idempotencyKey = Analyst.NextKey() };
        var result = await world.As(GraphWorld.Polish).WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id } errors { ... on Error { code } } } }", input);
        return result.GetProperty("id").GetString() ?? "";
    }

    private static async Task<string> ChangeAsync(GraphWorld world, Caller caller, string id, string[] releaseTo)
    {
        object input = new { id, handling = Analyst.Handling(releaseTo), reason = "agreed with the provider", expectedVersion = 1, idempotencyKey = Analyst.NextKey() };
        return (await world.AskAsync(caller, Change, new { input })).GetProperty("changeHandling").GetRawText();
    }

    private static async Task<string> FoundAsync(GraphWorld world, Caller caller) =>
        (await world.AskAsync(caller, "{ search(text: \"Hammer\") { totalCount } }")).GetProperty("search").GetProperty("totalCount").GetRawText();
}
