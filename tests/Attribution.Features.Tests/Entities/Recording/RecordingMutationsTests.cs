using System.Text.Json;

namespace Attribution.Features.Tests.Entities.Recording;

public sealed class RecordingMutationsTests
{
    private const string Record =
        "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id version entity { id displayName } } errors { ... on Error { code path } } } }";

    private const string Link =
        "mutation($input: RecordClaimInput!) { recordClaim(input: $input) { result { id from { displayName } to { displayName } confidence } errors { ... on Error { code path } } } }";

    [Fact]
    public async Task RecordEntity_SameKeyAgain_GivesTheSameRecord()
    {
        await using var world = await GraphWorld.OpenAsync();
        var first = await world.AskAsync(GraphWorld.Polish, Record, Domain("k1", "Example.com"));
        var again = await world.AskAsync(GraphWorld.Polish, Record, Domain("k1", "Example.com"));
        Assert.Equal("Example.com", first.GetProperty("recordEntity").GetProperty("result").GetProperty("entity").GetProperty("displayName").GetString());
        Assert.Equal(first.GetRawText(), again.GetRawText());
    }

    [Fact]
    public async Task RecordEntity_KeyOfAnotherRequest_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.AskAsync(GraphWorld.Polish, Record, Domain("k1", "example.com"));
        var other = await world.AskAsync(GraphWorld.Polish, Record, Domain("k1", "example.org"));
        Assert.Equal("""{"recordEntity":{"result":null,"errors":[{"code":"IDEMPOTENCY_KEY_REUSED","path":["input","idempotencyKey"]}]}}""", other.GetRawText());
    }

    [Fact]
    public async Task RecordEntity_OneThingOfTwoUnits_IsOneEntityWhereBothSee()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.AskAsync(GraphWorld.Polish, Record, Domain("k1", "example.com"));
        await world.AskAsync(GraphWorld.Romanian, Record, Domain("k1", "EXAMPLE.com", "country:PL"));
        const string Count = """{ search(text: "example.com") { nodes { entity { displayName records { totalCount } } } } }""";
        Assert.Equal("""{"search":{"nodes":[{"entity":{"displayName":"EXAMPLE.com","records":{"totalCount":2}}}]}}""", (await world.AskAsync(GraphWorld.Polish, Count)).GetRawText());
        Assert.Equal("""{"search":{"nodes":[{"entity":{"displayName":"EXAMPLE.com","records":{"totalCount":1}}}]}}""", (await world.AskAsync(GraphWorld.Romanian, Count)).GetRawText());
    }

    [Fact]
    public async Task RecordClaim_BetweenVisibleThings_StandsAndItsKeyRepeats()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (one, two) = (IdOf(await world.AskAsync(GraphWorld.Polish, Record, Domain("a", "one.example"))), IdOf(await world.AskAsync(GraphWorld.Polish, Record, Domain("b", "two.example"))));
        object claim = new { input = new { from = one, type = "RELATED_TO", to = two, confidence = 70, idempotencyKey = "c" } };
        var first = await world.AskAsync(GraphWorld.Polish, Link, claim);
        var again = await world.AskAsync(GraphWorld.Polish, Link, claim);
        Assert.Equal(70, first.GetProperty("recordClaim").GetProperty("result").GetProperty("confidence").GetInt32());
        Assert.Equal(first.GetRawText(), again.GetRawText());
    }

    [Fact]
    public async Task RecordClaim_ToAThingOfAnotherUnit_ReadsAsNotFound()
    {
        await using var world = await GraphWorld.OpenAsync();
        var hidden = IdOf(await world.AskAsync(GraphWorld.Romanian, Record, Domain("a", "hidden.example")));
        var own = IdOf(await world.AskAsync(GraphWorld.Polish, Record, Domain("b", "own.example")));
        var answer = await world.AskAsync(GraphWorld.Polish, Link, new { input = new { from = own, type = "RELATED_TO", to = hidden, idempotencyKey = "c" } });
        Assert.Equal("""{"recordClaim":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","to"]}]}}""", answer.GetRawText());
    }

    private static object Domain(string key, string value, params string[] releaseTo) =>
        new { input = new { kind = "DOMAIN_NAME", properties = new { value }, handling = new { tlp = "AMBER", releaseTo }, idempotencyKey = key } };

    private static string? IdOf(JsonElement answer) => answer.GetProperty("recordEntity").GetProperty("result").GetProperty("entity").GetProperty("id").GetString();
}
