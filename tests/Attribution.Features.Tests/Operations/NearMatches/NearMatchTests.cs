using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.Notices;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Operations.NearMatches;

/// <summary>Persons who resemble a target: nothing is released before a person of the owner decides, and the answer tells nothing of them.</summary>
public sealed class NearMatchTests
{
    private const string Target = "Иван Петров, 1984-03-12";
    private const string Alike = "Ivan Petrow, 1984-12-03";

    [Theory]
    [InlineData("NOTIFY")]
    [InlineData("COORDINATOR")]
    [InlineData("SUPERVISOR_ONLY")]
    [InlineData("SILENT")]
    public async Task A48_HitCheck_OfAPersonLikeATarget_AnswersByteForByteAsOfNone(string policy)
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var before = await CheckAsync(world, Alike);
        await DeclareAsync(world, GraphWorld.Polish, Target, policy);

        Assert.Equal(before, await CheckAsync(world, Alike));
        Assert.Contains("NOTHING_RELEASED", before, StringComparison.Ordinal);
        Assert.Empty(await desks.InboxAsync(GraphWorld.Romanian));
    }

    [Fact]
    public async Task NearMatch_IsPutBeforeItsOwnerOnce_WithHowTheyAreAlike()
    {
        await using var world = await GraphWorld.OpenAsync();
        await DeclareAsync(world, GraphWorld.Polish, Target, "SILENT");
        await CheckAsync(world, Alike);
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);

        Assert.Equal(
            """[{"asked":"ivan petrow, 1984-12-03","askingUnit":{"id":"RO-CYB"},"purpose":"national-investigation","nameSimilarity":100,"birthDate":"TRANSPOSED","decision":null}]""",
            await MatchesAsync(world, GraphWorld.Polish));
        Assert.Equal("[]", await MatchesAsync(world, GraphWorld.Romanian));
        Assert.Single(await new Desks(world).InboxAsync(GraphWorld.Polish), notice => notice.Contains("\"NEAR_MATCH\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NearMatch_Released_TellsWhoAskedWhomToAskAndNothingElse()
    {
        await using var world = await GraphWorld.OpenAsync();
        await DeclareAsync(world, GraphWorld.Polish, Target, "SILENT");
        await CheckAsync(world, Alike);
        var id = await FirstAsync(world);

        Assert.Equal("""{"decideNearMatch":{"result":{"decision":"RELEASE","decidedBy":"pl.analyst1","reason":"He uses both names"},"errors":[]}}""", await DecideAsync(world, GraphWorld.Polish, id, 1, "RELEASE"));
        Assert.Equal(
            ["""{"reason":"NEAR_MATCH_RELEASED","purpose":"national-investigation","supervisorsOnly":false,"units":[{"id":"PL-CYB"}],"target":null,"acknowledgedBy":null}"""],
            await new Desks(world).InboxAsync(GraphWorld.Romanian));
        Assert.Equal("""{"notices":{"nodes":[{"asked":"ivan petrow, 1984-12-03","nearMatch":null}]}}""", await world.As(GraphWorld.Romanian).AskAsync("{ notices { nodes { asked nearMatch { id } } } }"));
        Assert.Contains("ALREADY_DECIDED", await DecideAsync(world, GraphWorld.Polish, id, 2, "REFUSE"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NearMatch_AskedAndReleased_IsOnRecordOnBothSides()
    {
        await using var world = await GraphWorld.OpenAsync();
        var target = await DeclareAsync(world, GraphWorld.Polish, Target, "SILENT");
        await CheckAsync(world, Alike);
        await DecideAsync(world, GraphWorld.Polish, await FirstAsync(world), 1, "RELEASE");
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        var check = (await world.As(GraphWorld.Romanian).ReadAsync("{ hitChecks { nodes { id } } }")).GetProperty("hitChecks").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";

        var ledger = world.Service<AuditLedger>();
        Assert.Contains(ledger.About([target["target:".Length..]], null, 10), entry => (entry.Actor, entry.Unit, entry.Action) == ("ro.analyst1", "RO-CYB", "HIT_CHECK"));
        Assert.Contains(ledger.About([check["hit-check:".Length..]], null, 10), entry => (entry.Actor, entry.Unit, entry.Action) == ("pl.analyst1", "PL-CYB", "RELEASE"));
    }

    [Fact]
    public async Task NearMatch_Refused_TellsWhoAskedNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        await DeclareAsync(world, GraphWorld.Polish, Target, "NOTIFY");
        await CheckAsync(world, Alike);

        Assert.Contains("\"decision\":\"REFUSE\"", await DecideAsync(world, GraphWorld.Polish, await FirstAsync(world), 1, "REFUSE"), StringComparison.Ordinal);
        Assert.Empty(await new Desks(world).InboxAsync(GraphWorld.Romanian));
    }

    [Fact]
    public async Task NearMatch_DecidedByAnotherOrWithoutWords_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        await DeclareAsync(world, GraphWorld.Polish, Target, "NOTIFY");
        await CheckAsync(world, Alike);
        var id = await FirstAsync(world);

        Assert.Contains("NOT_FOUND", await DecideAsync(world, GraphWorld.Romanian, id, 1, "RELEASE"), StringComparison.Ordinal);
        Assert.Contains("NOT_PERMITTED", await DecideAsync(world, GraphWorld.Colleague(GraphWorld.Polish, "pl.tool", "tool"), id, 1, "RELEASE"), StringComparison.Ordinal);
        Assert.Contains("INVALID_DECISION", await DecideAsync(world, GraphWorld.Polish, id, 1, "RELEASE", " "), StringComparison.Ordinal);
        Assert.Contains("\"decision\":null", await MatchesAsync(world, GraphWorld.Polish), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HitCheck_OfTheSamePerson_FollowsThePolicyAndPutsNothingBeforeAnybody()
    {
        await using var world = await GraphWorld.OpenAsync();
        await DeclareAsync(world, GraphWorld.Polish, Target, "NOTIFY");

        Assert.Contains("""{"outcome":"HIT","contacts":[{"id":"PL-CYB"}]}""", await CheckAsync(world, "Петров Иван 1984-03-12"), StringComparison.Ordinal);
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        Assert.Equal("[]", await MatchesAsync(world, GraphWorld.Polish));
    }

    [Fact]
    public async Task NearMatch_OfATargetToSupervisors_IsSeenByThemAlone()
    {
        await using var world = await GraphWorld.OpenAsync();
        await DeclareAsync(world, GraphWorld.Polish, Target, "SUPERVISOR_ONLY");
        await CheckAsync(world, Alike);
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);

        Assert.Equal("[]", await MatchesAsync(world, GraphWorld.Polish));
        Assert.Contains("TRANSPOSED", await MatchesAsync(world, GraphWorld.Colleague(GraphWorld.Polish, "pl.super", "supervisor")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NearMatch_OfATargetDeclaredLaterOrWithdrawn_IsNone()
    {
        var first = await GraphWorld.OpenAsync();
        await CheckAsync(first, Alike);
        await DeclareAsync(first, GraphWorld.Polish, Target, "NOTIFY");
        var withdrawn = await DeclareAsync(first, GraphWorld.German, Target, "NOTIFY");
        await new Desks(first).WithdrawAsync(GraphWorld.German, withdrawn, 1);
        await CheckAsync(first, "Ivan Petrov, 1984");
        await using var second = await first.RestartAsync();
        await second.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);

        Assert.Equal(
            """[{"asked":"ivan petrov, 1984","askingUnit":{"id":"RO-CYB"},"purpose":"national-investigation","nameSimilarity":100,"birthDate":"PARTIAL","decision":null}]""",
            await MatchesAsync(second, GraphWorld.Polish));
        Assert.Equal("[]", await MatchesAsync(second, GraphWorld.German));
    }

    [Fact]
    public async Task NearMatch_OfManyTargetsOfOneOwner_AsksOfTheLikestFiveAlone()
    {
        await using var world = await GraphWorld.OpenAsync();
        foreach (var name in new[] { "Ivan Petrov", "Ivan Petrow", "Iwan Petrov", "Ivann Petrov", "Ivan Petroff", "Ivan Petrof", "Yvan Petrov" })
        {
            await DeclareAsync(world, GraphWorld.Polish, $"{name}, 1984-03-12", "NOTIFY");
        }

        await CheckAsync(world, "Ivan Petrov, 1984-03");
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);

        var matches = JsonElement.Parse(await MatchesAsync(world, GraphWorld.Polish)).EnumerateArray().Select(match => match.GetProperty("nameSimilarity").GetInt32()).ToArray();
        Assert.Equal(NearMatchFinder.MostOfAnOwner, matches.Length);
        Assert.All(matches, similarity => Assert.InRange(similarity, 90, 100));
    }

    [Theory]
    [InlineData("Ivan Petrov", "PERSON_BIRTH_DATE")]
    [InlineData("X, 1984", "PERSON_NAME")]
    public async Task HitCheck_OfWhatIsNoPerson_IsRefusedAndAsksNothing(string value, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.Contains(code, await CheckAsync(world, value), StringComparison.Ordinal);
        Assert.Equal("""{"hitChecks":{"totalCount":0}}""", await world.As(GraphWorld.Romanian).AskAsync("{ hitChecks { totalCount } }"));
    }

    private static async Task<string> DeclareAsync(GraphWorld world, Caller caller, string person, string policy)
    {
        var input = new { caseId = await new Desks(world).CaseAsync(caller), selector = new { type = "person", value = person }, policy, reason = "Suspected of it", idempotencyKey = Analyst.NextKey() };
        var result = await world.As(caller).WriteAsync("mutation($input: DeclareTargetInput!) { declareTarget(input: $input) { result { id } errors { ... on Error { code message path } } } }", input);
        return result.GetProperty("id").GetString() ?? "";
    }

    private static async Task<string> CheckAsync(GraphWorld world, string person)
    {
        var caseId = await new Desks(world).CaseAsync(GraphWorld.Romanian);
        var input = new { caseId, values = new[] { new { type = "person", value = person } }, purpose = "national-investigation", justification = "Named by a witness", idempotencyKey = Analyst.NextKey() };
        return await world.As(GraphWorld.Romanian).AskAsync("mutation($input: HitCheckInput!) { hitCheck(input: $input) { result { answers { outcome contacts { id } } } errors { ... on Error { code } } } }", new { input });
    }

    private static async Task<string> FirstAsync(GraphWorld world)
    {
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        return (await world.As(GraphWorld.Polish).ReadAsync("{ nearMatches(first: 1) { nodes { id } } }")).GetProperty("nearMatches").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";
    }

    private static async Task<string> MatchesAsync(GraphWorld world, Caller caller) =>
        (await world.As(caller).ReadAsync("{ nearMatches(first: 20) { nodes { asked askingUnit { id } purpose nameSimilarity birthDate decision } } }")).GetProperty("nearMatches").GetProperty("nodes").GetRawText();

    private static Task<string> DecideAsync(GraphWorld world, Caller caller, string id, int version, string decision, string reason = "He uses both names") => world.As(caller).AskAsync(
        "mutation($input: DecideNearMatchInput!) { decideNearMatch(input: $input) { result { decision decidedBy reason } errors { ... on Error { code } } } }",
        new { input = new { nearMatchId = id, decision, reason, expectedVersion = version, idempotencyKey = Analyst.NextKey() } });
}
