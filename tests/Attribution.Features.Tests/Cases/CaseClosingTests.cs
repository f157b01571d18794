using Attribution.Features.Tests.Operations;

namespace Attribution.Features.Tests.Cases;

public sealed class CaseClosingTests
{
    private const string Close = "mutation($input: CloseCaseInput!) { closeCase(input: $input) { result { ... on Case { status version } properties { name values { value } } } errors { ... on Error { code path } } } }";
    private const string Reopen = "mutation($input: ReopenCaseInput!) { reopenCase(input: $input) { result { ... on Case { status version } } errors { ... on Error { code path } } } }";

    [Fact]
    public async Task Case_ClosedAndReopened_KeepsWhyAndGoesOn()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await new Desks(world).CaseAsync(GraphWorld.Polish);

        var closed = (await world.AskAsync(GraphWorld.Polish, Close, Input(id, 1))).GetProperty("closeCase").GetProperty("result");
        var reopened = await world.As(GraphWorld.Polish).AskAsync(Reopen, Input(id, 2));

        Assert.Equal(("closed", 2), (closed.GetProperty("status").GetString(), closed.GetProperty("version").GetInt32()));
        Assert.Contains("""{"name":"x_status_reason","values":[{"value":"Judgment is final"}]}""", closed.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""{"reopenCase":{"result":{"status":"open","version":3},"errors":[]}}""", reopened);
    }

    [Fact]
    public async Task Case_SentAgain_AnswersTheSame()
    {
        await using var world = await GraphWorld.OpenAsync();
        object input = Input(await new Desks(world).CaseAsync(GraphWorld.Polish), 1);

        Assert.Equal(await world.As(GraphWorld.Polish).AskAsync(Close, input), await world.As(GraphWorld.Polish).AskAsync(Close, input));
    }

    [Fact]
    public async Task Case_OfAnotherUnitOrNone_IsNotFound()
    {
        await using var world = await GraphWorld.OpenAsync();
        string[] ids = [await new Desks(world).CaseAsync(GraphWorld.Polish), "case:none"];

        foreach (var id in ids)
        {
            Assert.Equal("""{"closeCase":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","caseId"]}]}}""", await world.As(GraphWorld.Romanian).AskAsync(Close, Input(id, 1)));
        }
    }

    [Fact]
    public async Task Case_InTheWrongStateOrVersion_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var id = await new Desks(world).CaseAsync(GraphWorld.Polish);

        Assert.Contains("CASE_NOT_CLOSED", await world.As(GraphWorld.Polish).AskAsync(Reopen, Input(id, 1)), StringComparison.Ordinal);
        Assert.Contains("INVALID_REASON", await world.As(GraphWorld.Polish).AskAsync(Close, Input(id, 1, " ")), StringComparison.Ordinal);
        Assert.Contains("STALE_VERSION", await world.As(GraphWorld.Polish).AskAsync(Close, Input(id, 7)), StringComparison.Ordinal);
        await world.As(GraphWorld.Polish).AskAsync(Close, Input(id, 1));
        Assert.Contains("CASE_CLOSED_ALREADY", await world.As(GraphWorld.Polish).AskAsync(Close, Input(id, 2)), StringComparison.Ordinal);
    }

    private static object Input(string caseId, int version, string reason = "Judgment is final") =>
        new { input = new { caseId, reason, expectedVersion = version, idempotencyKey = $"status {version} {reason}" } };
}
