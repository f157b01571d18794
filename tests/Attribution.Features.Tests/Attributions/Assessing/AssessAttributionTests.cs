using System.Text.Json;

namespace Attribution.Features.Tests.Attributions.Assessing;

public sealed class AssessAttributionTests
{
    private const string Keep = "mutation($input: AssessAttributionInput!) { assessAttribution(input: $input) { result { id } errors { ... on Error { code path } } } }";
    private const string Read = "query($id: ID!) { assessment(id: $id) { author unitId evidenceHash attribution { hypotheses { name probability lines { statement } } } rerun { isSameEvidence isSameModel isSameAnswer } } }";
    private const string List = "query($id: ID!) { assessments(subject: $id) { totalCount nodes { id } } }";

    [Fact]
    public async Task Assessment_AfterTheCaseChanged_StaysAsItWasAndRunsAgainAsOfThen()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var subject = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique);
        var id = await world.KeepAsync(GraphWorld.Polish, subject);
        var before = await ReadAsync(world, id);

        await world.AttachAsync(GraphWorld.Polish, subject, Analyst.Everyone, groups.BearKit);

        var after = await ReadAsync(world, id);
        Assert.Equal(before.GetRawText(), after.GetRawText());
        Assert.Equal("""{"isSameEvidence":true,"isSameModel":true,"isSameAnswer":true}""", after.GetProperty("rerun").GetRawText());
        Assert.NotEqual(after.GetProperty("evidenceHash").GetString(), (await world.AttributionAsync(GraphWorld.Polish, subject)).GetProperty("model").GetProperty("evidenceHash").GetString());
    }

    [Fact]
    public async Task Assessment_OfEvidenceThatIsTheUnits_IsTheUnits()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var open = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.Technique);
        var own = await world.CaseAsync(GraphWorld.Polish, "K-2", Analyst.Everyone, groups.Technique);
        await world.AttachAsync(GraphWorld.Polish, own, Analyst.Own, groups.HeronKit);
        var (openId, ownId) = (await world.KeepAsync(GraphWorld.Polish, open), await world.KeepAsync(GraphWorld.Polish, own));

        Assert.Equal(
            (JsonValueKind.Object, JsonValueKind.Null, JsonValueKind.Object),
            ((await ReadAsync(world, openId, GraphWorld.Romanian)).ValueKind, (await ReadAsync(world, ownId, GraphWorld.Romanian)).ValueKind, (await ReadAsync(world, ownId)).ValueKind));
        Assert.Equal("""{"assessments":{"totalCount":0,"nodes":[]}}""", await world.As(GraphWorld.Romanian).AskAsync(List, new { id = own }));
    }

    [Fact]
    public async Task Assessment_SentTwiceUnderOneKey_IsKeptOnce()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var subjectId = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit);
        var input = new { subjectId, idempotencyKey = "k" };

        var first = await world.As(GraphWorld.Polish).AskAsync(Keep, new { input });

        Assert.Equal(first, await world.As(GraphWorld.Polish).AskAsync(Keep, new { input }));
        Assert.StartsWith("""{"assessments":{"totalCount":1,""", await world.As(GraphWorld.Polish).AskAsync(List, new { id = subjectId }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assessment_IsNoEntity()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.KeepAsync(GraphWorld.Polish, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit));
        var record = id["assessment:".Length..];

        Assert.Equal("""{"entity":null,"record":null,"external":null,"node":{"__typename":"Assessment"}}""", await world.As(GraphWorld.Polish).AskAsync(
            "query($e: ID!, $r: ID!, $x: ID!) { entity(id: $e) { id } record: node(id: $r) { id } external: entity(id: $x) { id } node(id: $x) { __typename } }", new { e = $"entity:{record}", r = $"record:{record}", x = id }));
        Assert.Equal("""{"entities":{"totalCount":6}}""", await world.As(GraphWorld.Polish).AskAsync("{ entities { totalCount } }"));
    }

    [Theory]
    [InlineData("nothing", "NOT_FOUND")]
    [InlineData("case", "NO_EVIDENCE")]
    public async Task Question_WithoutAnAnswer_KeepsNothing(string what, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.GroupsAsync();
        var subjectId = what == "case" ? (await world.As(GraphWorld.Polish).NameAsync("CAMPAIGN", "Nothing known")) : what;

        Assert.Equal(
            $$$"""{"assessAttribution":{"result":null,"errors":[{"code":"{{{code}}}","path":["input","subjectId"]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Keep, new { input = new { subjectId, idempotencyKey = Analyst.NextKey() } }));
    }

    private static async Task<JsonElement> ReadAsync(GraphWorld world, string id, Attribution.Features.Common.Caller? reader = null) =>
        (await world.As(reader ?? GraphWorld.Polish).ReadAsync(Read, new { id })).GetProperty("assessment");
}
