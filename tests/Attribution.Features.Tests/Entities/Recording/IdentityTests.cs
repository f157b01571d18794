namespace Attribution.Features.Tests.Entities.Recording;

public sealed class IdentityTests
{
    private const string Decide = "mutation($input: DecideIdentityInput!) { decideIdentity(input: $input) { result { id } errors { ... on Error { code path } } } }";
    private const string Undo = "mutation($input: WithdrawIdentityDecisionInput!) { withdrawIdentityDecision(input: $input) { result { id } errors { ... on Error { code path } } } }";
    private const string Count = "{ entities { totalCount } }";

    [Fact]
    public async Task Decision_OfOneUnit_JoinsForItAloneAndIsUndoneExactly()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (left, right) = (await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox"), await analyst.NameAsync("INTRUSION_SET", "Silent Fox"));
        var decision = await analyst.WriteAsync(Decide, new { left, right, verdict = "SAME", reason = "one panel", handling = Analyst.Handling(Analyst.Own), idempotencyKey = "a" });
        Assert.Equal(("""{"entities":{"totalCount":1}}""", """{"entities":{"totalCount":2}}"""), (await analyst.AskAsync(Count), await world.As(GraphWorld.Romanian).AskAsync(Count)));
        object undo = new { input = new { id = decision.GetProperty("id").GetString(), idempotencyKey = "u" } };
        Assert.Equal("""{"withdrawIdentityDecision":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","id"]}]}}""", await world.As(GraphWorld.Romanian).AskAsync(Undo, undo));
        var first = await analyst.AskAsync(Undo, undo);
        Assert.Equal(first, await analyst.AskAsync(Undo, undo));
        Assert.Equal("""{"entities":{"totalCount":2}}""", await analyst.AskAsync(Count));
    }

    [Fact]
    public async Task Decision_AcrossFamiliesOrOnOneThing_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (actor, tool) = (await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox"), await analyst.NameAsync("TOOL", "Alpha"));
        Assert.Contains("FAMILY_MISMATCH", await analyst.AskAsync(Decide, new { input = new { left = actor, right = tool, verdict = "SAME", reason = "a", idempotencyKey = "a" } }), StringComparison.Ordinal);
        Assert.Equal(
            """{"decideIdentity":{"result":null,"errors":[{"code":"INVALID_DECISION","path":["input","right"]}]}}""",
            await analyst.AskAsync(Decide, new { input = new { left = actor, right = actor, verdict = "SAME", reason = "a", idempotencyKey = "b" } }));
    }
}
