namespace Attribution.Features.Tests.Cases;

public sealed class CaseVisibilityTests
{
    private const string Open = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { id } errors { ... on Error { code path } } } }";

    private const string Add = "mutation($input: AddToCaseInput!) { addToCase(input: $input) { result { id } errors { ... on Error { code path } } } }";

    private const string Record = "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id } } errors { ... on Error { code } } } }";

    private const string Wallet = """{ search(text: "one.example") { nodes { entity { jurisdictions cases { reference } } } } }""";

    [Fact]
    public async Task Cases_OfTwoCountriesOnOneThing_ShowWhereReleased()
    {
        await using var world = await GraphWorld.OpenAsync();
        await AttachAsync(world, GraphWorld.Polish, "PL-1", "PL");
        await AttachAsync(world, GraphWorld.Romanian, "RO-1", "RO", "country:PL");
        Assert.Equal(
            """{"search":{"nodes":[{"entity":{"jurisdictions":["PL","RO"],"cases":[{"reference":"PL-1"},{"reference":"RO-1"}]}}]}}""",
            (await world.AskAsync(GraphWorld.Polish, Wallet)).GetRawText());
        Assert.Equal(
            """{"search":{"nodes":[{"entity":{"jurisdictions":["RO"],"cases":[{"reference":"RO-1"}]}}]}}""",
            (await world.AskAsync(GraphWorld.Romanian, Wallet)).GetRawText());
    }

    [Fact]
    public async Task CrossCaseEntities_OnlyWhereBothCasesShow_AreListed()
    {
        await using var world = await GraphWorld.OpenAsync();
        await AttachAsync(world, GraphWorld.Polish, "PL-1", "PL");
        await AttachAsync(world, GraphWorld.Romanian, "RO-1", "RO", "country:PL");
        const string Query = "{ crossCaseEntities { nodes { jurisdictions entity { displayName } } } }";
        Assert.Equal(
            """{"crossCaseEntities":{"nodes":[{"jurisdictions":["PL","RO"],"entity":{"displayName":"one.example"}}]}}""",
            (await world.AskAsync(GraphWorld.Polish, Query)).GetRawText());
        Assert.Equal("""{"crossCaseEntities":{"nodes":[]}}""", (await world.AskAsync(GraphWorld.Romanian, Query)).GetRawText());
    }

    [Fact]
    public async Task OpenCase_ReferenceOfTheOwnUnit_IsRefusedAndThatOfAnotherIsNot()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.AskAsync(GraphWorld.Romanian, Open, Case("1", "a", "RO"));
        var first = await world.AskAsync(GraphWorld.Polish, Open, Case("1", "a", "PL"));
        var second = await world.AskAsync(GraphWorld.Polish, Open, Case("1", "b", "PL"));
        Assert.Equal(0, first.GetProperty("openCase").GetProperty("errors").GetArrayLength());
        Assert.Equal("""{"openCase":{"result":null,"errors":[{"code":"CASE_REFERENCE_EXISTS","path":["input","reference"]}]}}""", second.GetRawText());
    }

    [Fact]
    public async Task OpenCase_OneReferenceManyTimesAtOnce_OpensOne()
    {
        await using var world = await GraphWorld.OpenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => world.AskAsync(GraphWorld.Polish, Open, Case("1", $"k{number}", "PL")))));
        Assert.Equal(7, answers.Count(answer => answer.GetRawText().Contains("CASE_REFERENCE_EXISTS", StringComparison.Ordinal)));
    }

    private static async Task AttachAsync(GraphWorld world, Attribution.Features.Common.Caller caller, string reference, string country, params string[] releaseTo)
    {
        object handling = new { tlp = "AMBER", releaseTo };
        var thing = await world.AskAsync(caller, Record, new { input = new { kind = "DOMAIN_NAME", properties = new { value = "one.example" }, handling, idempotencyKey = "thing" } });
        var entity = thing.GetProperty("recordEntity").GetProperty("result").GetProperty("entity").GetProperty("id").GetString();
        var opened = await world.AskAsync(caller, Open, Case(reference, "open", country, releaseTo));
        var subject = opened.GetProperty("openCase").GetProperty("result").GetProperty("id").GetString();
        await world.AskAsync(caller, Add, new { input = new { caseId = subject, entityIds = new[] { entity }, handling, idempotencyKey = "add" } });
    }

    private static object Case(string reference, string key, string country, params string[] releaseTo) => new
    {
        input = new { reference, title = "Ransom", jurisdiction = country, offence = "ransomware", handling = new { tlp = "AMBER", releaseTo }, idempotencyKey = key },
    };
}
