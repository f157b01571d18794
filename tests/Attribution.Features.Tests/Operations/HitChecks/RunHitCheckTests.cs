using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Operations.HitChecks;

public sealed class RunHitCheckTests
{
    private const string Other = "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy";

    [Fact]
    public async Task HitCheck_OfATargetThatMayBeKnown_GivesWhomToAskAndTellsItsOwner()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var target = await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY", doNotTouch: true);

        var answer = await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet, Other);

        Assert.Equal(
            $$$"""{"hitCheck":{"result":{"answers":[{"selectorType":"wallet-btc","value":"{{{Desks.Wallet}}}","outcome":"HIT","contacts":[{"id":"PL-CYB"}],"doNotTouch":true},{"selectorType":"wallet-btc","value":"{{{Other}}}","outcome":"NOTHING_RELEASED","contacts":[],"doNotTouch":false}]},"errors":[]}}""",
            answer);
        Assert.Equal(
            [$$$"""{"reason":"HIT_CHECK","purpose":"national-investigation","supervisorsOnly":false,"units":[{"id":"RO-CYB"}],"target":{"value":"{{{Desks.Wallet}}}"},"acknowledgedBy":null}"""],
            await desks.InboxAsync(GraphWorld.Polish));
        Assert.Equal([], await desks.InboxAsync(GraphWorld.Romanian));
        var entries = world.Service<AuditLedger>().About([(target.GetProperty("id").GetString() ?? "")["target:".Length..]], null, 10);
        Assert.Contains(entries, entry => (entry.Actor, entry.Unit, entry.Action) == ("ro.analyst1", "RO-CYB", "HIT_CHECK"));
    }

    [Theory]
    [InlineData("SILENT")]
    [InlineData("SUPERVISOR_ONLY")]
    public async Task A48_HitCheck_OfASilentTarget_AnswersByteForByteAsOfNone(string policy)
    {
        await using var silent = await GraphWorld.OpenAsync();
        await using var empty = await GraphWorld.OpenAsync();
        await new Desks(silent).DeclareAsync(GraphWorld.Polish, Desks.Wallet, policy);

        Assert.Equal(await new Desks(empty).CheckAsync(GraphWorld.Romanian, Desks.Wallet), await new Desks(silent).CheckAsync(GraphWorld.Romanian, Desks.Wallet));
        var owners = GraphWorld.Colleague(GraphWorld.Polish, "pl.lead", "supervisor");
        Assert.Single(await new Desks(silent).InboxAsync(owners));
    }

    [Fact]
    public async Task A48_Sweep_OfTenThousandNumbers_StopsAtTheQuotaAndSupervisorsAreTold()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, "+48600000150", "SILENT");
        var subject = await desks.CaseAsync(GraphWorld.Romanian);
        List<string> answers = [];
        for (var start = 0; start < 10_000; start += 100)
        {
            var values = Enumerable.Range(start, 100).Select(number => new { type = "phone", value = $"+48600{number:d6}" });
            answers.Add(await desks.TryCheckAsync(GraphWorld.Romanian, new { caseId = subject, values, purpose = "national-investigation", justification = "Sweep", idempotencyKey = Analyst.NextKey() }));
        }

        Assert.Equal(98, answers.Count(answer => answer.Contains("HIT_QUOTA_EXCEEDED", StringComparison.Ordinal)));
        Assert.Equal(200, answers.Sum(answer => answer.Split("NOTHING_RELEASED").Length - 1));
        Assert.Equal(["HIT_CHECK", "SWEEP"], await ReasonsAsync(desks, GraphWorld.Colleague(GraphWorld.Polish, "pl.lead", "supervisor")));
        Assert.Equal(["SWEEP"], await ReasonsAsync(desks, GraphWorld.Colleague(GraphWorld.Romanian, "ro.lead", "supervisor")));
        Assert.Equal([], await ReasonsAsync(desks, GraphWorld.Romanian));
    }

    [Fact]
    public async Task A48_Sweep_StoppedJustBeforeTheServerStops_IsToldOfAfterItsRestartDaysLater()
    {
        SetClock clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var first = await GraphWorld.OpenAsync(clock);
        Desks desks = new(first);
        await desks.DeclareAsync(GraphWorld.Polish, "+48600000150", "SILENT");
        await SweepAsync(desks, 3);
        clock.Now += TimeSpan.FromDays(4);
        await desks.CheckAsync(GraphWorld.Romanian, "+48600000150");

        await using var second = await first.RestartAsync();

        Assert.Equal(["HIT_CHECK", "HIT_CHECK", "SWEEP"], await ReasonsAsync(new Desks(second), GraphWorld.Colleague(GraphWorld.Polish, "pl.lead", "supervisor")));
    }

    [Fact]
    public async Task A24_HitCheck_ManyTimesInOneRequest_CountsEachAgainstTheQuota()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var subject = await desks.CaseAsync(GraphWorld.Romanian);
        var fields = string.Join(' ', Enumerable.Range(0, 3).Select(call =>
        {
            var values = string.Join(',', Enumerable.Range(call * 100, 100).Select(number => $$"""{ type: "phone", value: "+48600{{number:d6}}" }"""));
            return $$"""a{{call}}: hitCheck(input: { caseId: "{{subject}}", values: [{{values}}], purpose: "national-investigation", justification: "Sweep", idempotencyKey: "a{{call}}" }) { errors { ... on Error { code } } }""";
        }));

        Assert.Equal(
            """{"a0":{"errors":[]},"a1":{"errors":[]},"a2":{"errors":[{"code":"HIT_QUOTA_EXCEEDED"}]}}""",
            await world.As(GraphWorld.Romanian).AskAsync($"mutation {{ {fields} }}"));
    }

    [Fact]
    public async Task HitChecks_AtOnce_AreAllCounted()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var subject = await desks.CaseAsync(GraphWorld.Romanian);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(call => desks.TryCheckAsync(GraphWorld.Romanian, new
        {
            caseId = subject,
            values = Enumerable.Range(call * 50, 50).Select(number => new { type = "phone", value = $"+48600{number:d6}" }),
            purpose = "national-investigation",
            justification = "At once",
            idempotencyKey = Analyst.NextKey(),
        })));

        Assert.Equal(4, answers.Count(answer => answer.Contains("\"errors\":[]", StringComparison.Ordinal)));
        Assert.Equal(2, answers.Count(answer => answer.Contains("HIT_QUOTA_EXCEEDED", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task HitCheck_SentAgain_AnswersTheSameAndTellsTheOwnerOnce()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        object input = new { caseId = await desks.CaseAsync(GraphWorld.Romanian), values = new[] { new { value = Desks.Wallet } }, purpose = "national-investigation", justification = "Again", idempotencyKey = "again" };

        var first = await desks.TryCheckAsync(GraphWorld.Romanian, input);

        Assert.Equal(first, await desks.TryCheckAsync(GraphWorld.Romanian, input));
        Assert.Single(await desks.InboxAsync(GraphWorld.Polish));
    }

    [Theory]
    [InlineData("""[{"type":"fax","value":"1"}]""", "national-investigation", "why", "SELECTOR_TYPE_UNKNOWN")]
    [InlineData("""[{"type":"wallet-btc","value":"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"}]""", "national-investigation", "why", "input\",\"values\",\"0\",\"value")]
    [InlineData("""[{"value":"no selector at all"}]""", "national-investigation", "why", "SELECTOR_UNKNOWN")]
    [InlineData("""[{"value":"+48600000150"}]""", "", "why", "PURPOSE_UNKNOWN")]
    [InlineData("""[{"value":"+48600000150"}]""", "national-investigation", " ", "INVALID_HIT_CHECK")]
    [InlineData("[]", "national-investigation", "why", "INVALID_HIT_CHECK")]
    public async Task HitCheck_OfUnsoundInput_IsRefusedAndAsksNothing(string values, string purpose, string justification, string expected)
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var subject = await desks.CaseAsync(GraphWorld.Romanian);

        var answer = await desks.TryCheckAsync(GraphWorld.Romanian, new { caseId = subject, values = JsonSerializer.Deserialize<JsonElement>(values), purpose, justification, idempotencyKey = "bad" });

        Assert.Contains(expected, answer, StringComparison.Ordinal);
        Assert.Equal("""{"hitChecks":{"totalCount":0}}""", await world.As(GraphWorld.Romanian).AskAsync("{ hitChecks { totalCount } }"));
    }

    [Fact]
    public async Task HitCheck_OfAListOfAMegabyte_IsRefusedUnread()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var values = Enumerable.Range(0, 40_000).Select(number => new { type = "phone", value = $"+48600{number:d6}" });

        var answer = await desks.TryCheckAsync(GraphWorld.Romanian, new { caseId = await desks.CaseAsync(GraphWorld.Romanian), values, purpose = "national-investigation", justification = "why", idempotencyKey = "long" });

        Assert.Equal("""{"hitCheck":{"result":null,"errors":[{"code":"INVALID_HIT_CHECK","path":["input","values"]}]}}""", answer);
    }

    [Fact]
    public async Task HitCheck_ForACaseOfAnotherUnitOrNone_IsNotFound()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var values = new[] { new { value = Desks.Wallet } };
        string[] subjects = [await desks.CaseAsync(GraphWorld.Polish), "case:none"];

        foreach (var caseId in subjects)
        {
            var answer = await desks.TryCheckAsync(GraphWorld.Romanian, new { caseId, values, purpose = "national-investigation", justification = "why", idempotencyKey = Analyst.NextKey() });
            Assert.Equal("""{"hitCheck":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","caseId"]}]}}""", answer);
        }
    }

    [Fact]
    public async Task HitCheck_ByARegionalDesk_IsReferredToTheOwnerOnlyWhereItsPolicySaysSo()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "COORDINATOR");

        Assert.Contains("""{"id":"REG-CE"}""", await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet), StringComparison.Ordinal);
        Assert.Contains("NOTHING_RELEASED", await desks.CheckAsync(RegionalDesk, Desks.Wallet), StringComparison.Ordinal);
    }

    private static async Task SweepAsync(Desks desks, int hundreds)
    {
        var subject = await desks.CaseAsync(GraphWorld.Romanian);
        for (var start = 0; start < hundreds * 100; start += 100)
        {
            var values = Enumerable.Range(start, 100).Select(number => new { type = "phone", value = $"+48600{number:d6}" });
            await desks.TryCheckAsync(GraphWorld.Romanian, new { caseId = subject, values, purpose = "national-investigation", justification = "Sweep", idempotencyKey = Analyst.NextKey() });
        }
    }

    private static Caller RegionalDesk { get; } = GraphWorld.Polish with
    {
        Unit = GraphWorld.Units[2],
        Reader = new Reader { Account = "reg.officer1", UnitId = "REG-CE", Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Unit("REG-CE")) },
    };

    private static async Task<IReadOnlyList<string>> ReasonsAsync(Desks desks, Caller caller) =>
        [.. (await desks.InboxAsync(caller)).Select(notice => JsonElement.Parse(notice).GetProperty("reason").GetString() ?? "")];
}
