using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Domain.Labels;

namespace Attribution.Features.Tests.Attributions.Hypotheses;

public sealed class HypothesesTests
{
    private const string State = "mutation($input: StateHypothesisInput!) { stateHypothesis(input: $input) { result { id version } errors { ... on Error { code path } } } }";
    private const string Link = "mutation($input: LinkHypothesisEvidenceInput!) { linkHypothesisEvidence(input: $input) { result { version evidence { polarity rationale linkedBy } } errors { ... on Error { code path } } } }";
    private const string Decide = "mutation($input: DecideHypothesisInput!) { decideHypothesis(input: $input) { result { status author reviewer reason version } errors { ... on Error { code path } } } }";
    private const string Set = "query($id: ID!) { hypotheses(subject: $id) { isContested leastInconsistent { statement } mostProbable { statement } hypotheses { statement status } matrix { marks diagnosticity } } }";

    // Another person of the same unit.
    private static readonly Caller Reviewer = GraphWorld.Polish with { Reader = GraphWorld.Polish.Reader with { Account = "pl.lead", Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Account("pl.lead"), AudienceToken.Unit("PL-CYB"), AudienceToken.Country("PL")) } };

    [Fact]
    public async Task Hypothesis_IsAgreedByAnotherPersonThanItsAuthor()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, _, _) = await SceneAsync(world);
        var id = await StateAsync(world, subject, "Heron did it", null);
        await DecideAsync(world, GraphWorld.Polish, id, 1, "PROPOSED");

        Assert.Equal("""{"decideHypothesis":{"result":null,"errors":[{"code":"NEEDS_ANOTHER_PERSON","path":["input","status"]}]}}""", await DecideAsync(world, GraphWorld.Polish, id, 2, "AGREED"));
        Assert.Equal("""{"decideHypothesis":{"result":{"status":"AGREED","author":"pl.analyst1","reviewer":"pl.lead","reason":"why","version":3},"errors":[]}}""", await DecideAsync(world, Reviewer, id, 2, "AGREED"));
    }

    [Theory]
    [InlineData(1, "AGREED", "INVALID_STEP")]
    [InlineData(7, "PROPOSED", "STALE_VERSION")]
    public async Task Step_OutOfTurn_IsRefused(int version, string status, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, _, _) = await SceneAsync(world);
        var id = await StateAsync(world, subject, "Heron did it", null);

        Assert.Contains(code, await DecideAsync(world, Reviewer, id, version, status), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_OfTwoHypotheses_PutsWhatTellsThemApartFirst()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, groups, claims) = await SceneAsync(world);
        var heron = await StateAsync(world, subject, "Heron", groups.Heron);
        var bear = await StateAsync(world, subject, "Bear", groups.Bear);
        await LinkAsync(world, heron, (claims[0], "FOR"), (claims[1], "FOR"));
        await LinkAsync(world, bear, (claims[0], "AGAINST"), (claims[1], "FOR"));

        var set = (await world.As(GraphWorld.Polish).ReadAsync(Set, new { id = subject })).GetProperty("hypotheses");

        Assert.Equal(["""["FOR","AGAINST"]""", """["FOR","FOR"]"""], set.GetProperty("matrix").EnumerateArray().Select(row => row.GetProperty("marks").GetRawText()));
        Assert.Equal(("Heron", "Heron", false), (Statement(set, "leastInconsistent"), Statement(set, "mostProbable"), set.GetProperty("isContested").GetBoolean()));
    }

    [Fact]
    public async Task Evidence_AddressWithoutAnInstant_NamesNobody()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (subject, _, _) = await SceneAsync(world);
        var (shared, person) = (await AddressAsync(world, "104.16.0.1"), await analyst.NameAsync("IDENTITY", "John Doe"));
        var used = await world.As(GraphWorld.Polish).LinkAsync(person, "RELATED_TO", shared);
        var id = (await analyst.WriteAsync(State, new { subjectId = subject, statement = "He used it", actorId = person, usedId = shared, idempotencyKey = Analyst.NextKey() })).GetProperty("id").GetString();

        Assert.Contains("NAMES_NOBODY", await TryLinkAsync(world, id, new { claimId = used, polarity = "FOR", rationale = "why", trace = "SUBSCRIBER_RETURN" }), StringComparison.Ordinal);
        Assert.Contains("NAMES_NOBODY", await TryLinkAsync(world, id, new { claimId = used, polarity = "FOR", rationale = "why", trace = "SUBSCRIBER_RETURN", instant = "2026-01-01T10:00:00Z" }), StringComparison.Ordinal);
        Assert.Contains("\"version\":2", await TryLinkAsync(world, id, new { claimId = used, polarity = "FOR", rationale = "why", trace = "SUBSCRIBER_RETURN", instant = "2026-01-01T10:00:00Z", sourcePort = 51_000 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hypothesis_OfAUnit_IsNotAnotherUnitsToRead()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, _, _) = await SceneAsync(world);
        var id = await StateAsync(world, subject, "Heron did it", null);

        Assert.Equal("""{"hypotheses":{"isContested":false,"leastInconsistent":null,"mostProbable":null,"hypotheses":[],"matrix":[]}}""", await world.As(GraphWorld.Romanian).AskAsync(Set, new { id = subject }));
        Assert.Contains("NOT_FOUND", await DecideAsync(world, GraphWorld.Romanian, id, 1, "PROPOSED"), StringComparison.Ordinal);
    }

    private static async Task<(string Subject, (string Heron, string Bear, string HeronKit, string BearKit, string Technique) Groups, string[] Claims)> SceneAsync(GraphWorld world)
    {
        var groups = await world.GroupsAsync();
        var subject = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique);
        var items = (await world.As(GraphWorld.Polish).ReadAsync("query($id: ID!) { entity(id: $id) { ... on Case { items { nodes { claim { id } entity { displayName } } } } } }", new { id = subject })).GetProperty("entity").GetProperty("items").GetProperty("nodes");
        return (subject, groups, [.. items.EnumerateArray().OrderBy(item => item.GetProperty("entity").GetProperty("displayName").GetString(), StringComparer.Ordinal).Select(item => item.GetProperty("claim").GetProperty("id").GetString() ?? "")]);
    }

    private static async Task<string> StateAsync(GraphWorld world, string subjectId, string statement, string? actorId) =>
        (await world.As(GraphWorld.Polish).WriteAsync(State, new { subjectId, statement, actorId, idempotencyKey = Analyst.NextKey() })).GetProperty("id").GetString() ?? "";

    private static Task<JsonElement> LinkAsync(GraphWorld world, string id, params (string Claim, string Polarity)[] links) => world.As(GraphWorld.Polish).WriteAsync(
        Link, new { hypothesisId = id, expectedVersion = 1, link = links.Select(link => new { claimId = link.Claim, polarity = link.Polarity, rationale = "why" }), idempotencyKey = Analyst.NextKey() });

    private static Task<string> TryLinkAsync(GraphWorld world, string? id, object link) =>
        world.As(GraphWorld.Polish).AskAsync(Link, new { input = new { hypothesisId = id, expectedVersion = 1, link = new[] { link }, idempotencyKey = Analyst.NextKey() } });

    private static Task<string> DecideAsync(GraphWorld world, Caller caller, string id, int expectedVersion, string status) =>
        world.As(caller).AskAsync(Decide, new { input = new { hypothesisId = id, expectedVersion, status, reason = "why", idempotencyKey = Analyst.NextKey() } });

    private static async Task<string> AddressAsync(GraphWorld world, string value)
    {
        var result = await world.As(GraphWorld.Polish).WriteAsync(
            "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id } } errors { ... on Error { code message } } } }",
            new { kind = "IPV4_ADDR", properties = new { value }, handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() });
        return result.GetProperty("entity").GetProperty("id").GetString() ?? "";
    }

    private static string? Statement(JsonElement set, string name) => set.GetProperty(name).GetProperty("statement").GetString();
}
