namespace Attribution.Features.Tests.Entities.Recording;

/// <summary>A09: what a unit hides from one of its own accounts is not told by what that account may write.</summary>
public sealed class HiddenOwnDataTests
{
    private const string Record = "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { version externalIds } errors { ... on Error { code } } } }";

    private const string Open = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { ... on Case { reference } } errors { ... on Error { code } } } }";

    private static readonly object Hidden = new { tlp = "RED", releaseTo = new[] { "account:pl.boss" } };

    [Fact]
    public async Task A09_RecordEntity_ObservableThatTheUnitHidesFromTheCaller_IsAsNew()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        await analyst.AskAsync(Record, Domain("hidden", Hidden));
        var answer = await analyst.AskAsync(Record, Domain("mine", null));
        Assert.Matches("""^\{"recordEntity":\{"result":\{"version":1,"externalIds":\["domain-name--[0-9a-f-]{36}"\]\},"errors":\[\]\}\}$""", answer);
    }

    [Fact]
    public async Task A09_OpenCase_ReferenceThatTheUnitHidesFromTheCaller_IsFree()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        await analyst.AskAsync(Open, Case("hidden", Hidden));
        Assert.Equal("""{"openCase":{"result":{"reference":"K-1"},"errors":[]}}""", await analyst.AskAsync(Open, Case("mine", null)));
    }

    private static object Domain(string key, object? handling) => new { input = new { kind = "DOMAIN_NAME", properties = new { value = "hidden.example" }, handling, idempotencyKey = key } };

    private static object Case(string key, object? handling) =>
        new { input = new { reference = "K-1", title = "Ransom", jurisdiction = "PL", offence = "ransomware", handling, idempotencyKey = key } };
}
