namespace Attribution.Features.Tests.Entities.Recording;

public sealed class RecordingAgainTests
{
    private const string Record = """
        mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id version validFrom validTo properties { name } } errors { ... on Error { code path } } } }
        """;

    private const string WithdrawRecord = "mutation($input: WithdrawRecordInput!) { withdrawRecord(input: $input) { result { id } errors { ... on Error { code path } ... on ConflictError { currentVersion } } } }";
    private const string WithdrawClaim = "mutation($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { result { id } errors { ... on Error { code path } ... on ConflictError { currentVersion } } } }";

    [Fact]
    public async Task RecordEntity_AnObservableOfTheOwnUnitAgain_IsItsNextVersion()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var first = await analyst.WriteAsync(Record, Account("a", "fox"));
        var same = await analyst.WriteAsync(Record, Account("b", "fox"));
        var other = await analyst.WriteAsync(Record, Account("c", "fox", "Quiet Fox"));
        Assert.Equal([1, 1, 2], new[] { first, same, other }.Select(result => result.GetProperty("version").GetInt32()));
        Assert.Single(new[] { first, same, other }.Select(result => result.GetProperty("id").GetString()).Distinct());
        Assert.Equal(other.GetRawText(), (await analyst.WriteAsync(Record, Account("c", "fox", "Quiet Fox"))).GetRawText());
        Assert.Equal("""{"entities":{"totalCount":1}}""", await analyst.AskAsync("{ entities { totalCount } }"));
    }

    [Fact]
    public async Task RecordEntity_TakenBackBefore_IsThereAgain()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var first = await analyst.WriteAsync(Record, Account("a", "fox"));
        await analyst.WriteAsync(WithdrawRecord, new { id = first.GetProperty("id").GetString(), expectedVersion = 1, idempotencyKey = "w" });
        Assert.Equal("""{"entities":{"totalCount":0}}""", await analyst.AskAsync("{ entities { totalCount } }"));
        Assert.Equal(3, (await analyst.WriteAsync(Record, Account("b", "fox"))).GetProperty("version").GetInt32());
        Assert.Equal("""{"entities":{"totalCount":1}}""", await analyst.AskAsync("{ entities { totalCount } }"));
    }

    [Fact]
    public async Task RecordEntity_WithFirstAndLastSeen_IsValidThen()
    {
        await using var world = await GraphWorld.OpenAsync();
        object input = new
        {
            kind = "MALWARE",
            name = "FoxLocker",
            properties = new { is_family = true, first_seen = "2020-01-02T00:00:00Z", last_seen = "2021-03-04T00:00:00Z" },
            idempotencyKey = "a",
        };
        var result = await world.As(GraphWorld.Polish).WriteAsync(Record, input);
        Assert.Equal(
            (new DateTime(2020, 1, 2, 0, 0, 0, DateTimeKind.Utc), new DateTime(2021, 3, 4, 0, 0, 0, DateTimeKind.Utc)),
            (result.GetProperty("validFrom").GetDateTime(), result.GetProperty("validTo").GetDateTime()));
    }

    [Fact]
    public async Task Withdraw_SameKeyAgain_GivesTheFirstAnswer()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (one, two) = (await analyst.DomainAsync("one.example"), await analyst.DomainAsync("two.example"));
        object input = new { input = new { id = await analyst.LinkAsync(one, "RELATED_TO", two), expectedVersion = 1, idempotencyKey = "w" } };
        var first = await analyst.AskAsync(WithdrawClaim, input);
        Assert.StartsWith("""{"withdrawClaim":{"result":{"id":"claim:""", first);
        Assert.Equal(first, await analyst.AskAsync(WithdrawClaim, input));
    }

    [Fact]
    public async Task Withdraw_OfAnotherVersion_IsStaleAndTellsTheCurrentOne()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (one, two) = (await analyst.DomainAsync("one.example"), await analyst.DomainAsync("two.example"));
        object input = new { input = new { id = await analyst.LinkAsync(one, "RELATED_TO", two), expectedVersion = 7, idempotencyKey = "w" } };
        Assert.Equal(
            """{"withdrawClaim":{"result":null,"errors":[{"code":"STALE_VERSION","path":["input","expectedVersion"],"currentVersion":1}]}}""",
            await analyst.AskAsync(WithdrawClaim, input));
    }

    [Fact]
    public async Task Withdraw_WhatAnotherUnitSays_ReadsAsNotFound()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (one, two) = (await world.As(GraphWorld.Polish).DomainAsync("one.example"), await world.As(GraphWorld.Polish).DomainAsync("two.example"));
        object input = new { input = new { id = await world.As(GraphWorld.Polish).LinkAsync(one, "RELATED_TO", two), expectedVersion = 1, idempotencyKey = "w" } };
        Assert.Equal("""{"withdrawClaim":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","id"]}]}}""", await world.As(GraphWorld.Romanian).AskAsync(WithdrawClaim, input));
    }

    [Fact]
    public async Task RecordClaim_OfATypeOfOthers_CarriesItsName()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (one, two) = (await analyst.DomainAsync("one.example"), await analyst.DomainAsync("two.example"));
        const string Link = "mutation($input: RecordClaimInput!) { recordClaim(input: $input) { result { relationship { type typeName } } errors { ... on Error { code path } } } }";
        Assert.Equal(
            """{"recordClaim":{"result":{"relationship":{"type":"OTHER","typeName":"shares-panel-with"}},"errors":[]}}""",
            await analyst.AskAsync(Link, Typed("OTHER", "shares-panel-with", "a")));
        foreach (var (type, name) in new[] { ("OTHER", null), ("OTHER", "Shares Panel"), ("OTHER", "uses"), ("USES", "uses") })
        {
            Assert.Equal("""{"recordClaim":{"result":null,"errors":[{"code":"INVALID_CLAIM","path":["input","typeName"]}]}}""", await analyst.AskAsync(Link, Typed(type, name, $"{type}{name}")));
        }

        object Typed(string type, string? typeName, string key) => new { input = new { from = one, type, typeName, to = two, idempotencyKey = key } };
    }

    [Theory]
    [InlineData("AMBER", "everyone")]
    [InlineData("RED", "country:RO")]
    public async Task RecordEntity_AudienceWiderThanItsTlp_IsRefused(string tlp, string token)
    {
        await using var world = await GraphWorld.OpenAsync();
        object input = new { input = new { kind = "TOOL", name = "FoxLocker", handling = new { tlp, releaseTo = new[] { token } }, idempotencyKey = "a" } };
        var answer = await world.As(GraphWorld.Polish).AskAsync(Record, input);
        Assert.Equal("""{"recordEntity":{"result":null,"errors":[{"code":"INVALID_HANDLING","path":["input","handling"]}]}}""", answer);
    }

    private static object Account(string key, string login, string? name = null) =>
        new { kind = "USER_ACCOUNT", properties = name is null ? (object)new { account_login = login, account_type = "forum" } : new { account_login = login, account_type = "forum", display_name = name }, idempotencyKey = key };
}
