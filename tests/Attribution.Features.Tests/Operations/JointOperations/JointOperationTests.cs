
namespace Attribution.Features.Tests.Operations.JointOperations;

public sealed class JointOperationTests
{
    private const string Change = "mutation($input: ChangeOperationInput!) { changeOperation(input: $input) { result { state aim phases { name } } errors { ... on Error { code path } } } }";
    private const string Open = "mutation($input: OpenOperationInput!) { openOperation(input: $input) { result { id } errors { ... on Error { code path } } } }";

    [Fact]
    public async Task Open_WithEverythingWrong_TellsAllFaultsAndWritesNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        object input = new
        {
            codeName = " ",
            aim = "",
            startsOn = "2026-02-01T00:00:00Z",
            endsOn = "2026-01-01T00:00:00Z",
            phases = new[] { new { name = "" } },
            units = new[] { "XX-CYB", "PL-CYB" },
            idempotencyKey = Analyst.NextKey(),
        };

        var answer = await world.As(GraphWorld.Polish).AskAsync(Open, new { input });

        Assert.Equal(
            """{"openOperation":{"result":null,"errors":[{"code":"INVALID_OPERATION","path":["input","codeName"]},{"code":"INVALID_OPERATION","path":["input","aim"]},{"code":"INVALID_OPERATION","path":["input","endsOn"]},{"code":"INVALID_OPERATION","path":["input","phases","0","name"]},{"code":"UNKNOWN_UNIT","path":["input","units"]},{"code":"UNKNOWN_UNIT","path":["input","units"]}]}}""",
            answer);
        Assert.Contains("\"totalCount\":0", await new Partners(world).SeenAsync(GraphWorld.Polish), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ByThePartner_IsRefusedAndByTheLeadIsSeenByAll()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        object InputOf(string key) => new { operationId = operation, expectedVersion = 1, state = "RUNNING", phases = new[] { new { name = "Only" } }, idempotencyKey = key };

        Assert.Contains("NOT_LEAD", await world.As(GraphWorld.Romanian).AskAsync(Change, new { input = InputOf("a") }), StringComparison.Ordinal);
        Assert.Equal(
            """{"changeOperation":{"result":{"state":"RUNNING","aim":"Take down the locker","phases":[{"name":"Only"}]},"errors":[]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Change, new { input = InputOf("b") }));
        Assert.Contains("RUNNING", await partners.SeenAsync(GraphWorld.Romanian), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ended_Operation_TakesNothingMore()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        await world.As(GraphWorld.Polish).WriteAsync(Change, new { operationId = operation, expectedVersion = 1, state = "ENDED", idempotencyKey = Analyst.NextKey() });

        var task = await Assert.ThrowsAsync<InvalidOperationException>(() => partners.TaskAsync(GraphWorld.Romanian, operation, "Late"));
        var note = await Assert.ThrowsAsync<InvalidOperationException>(() => partners.NoteAsync(GraphWorld.Romanian, operation, "Late"));

        Assert.Contains("OPERATION_ENDED", task.Message, StringComparison.Ordinal);
        Assert.Contains("OPERATION_ENDED", note.Message, StringComparison.Ordinal);
        Assert.Contains("ENDED", await partners.SeenAsync(GraphWorld.Romanian), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SharedChart_IsSeenAndChangedByAllWhoTakePart()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        const string Save = "mutation($input: SaveChartInput!) { saveChart(input: $input) { result { id version } errors { ... on Error { code path } } } }";
        var own = await world.As(GraphWorld.Polish).WriteAsync(Save, new { name = "Wallets", document = new { nodes = 1 }, idempotencyKey = Analyst.NextKey() });
        var shared = await world.As(GraphWorld.Polish).WriteAsync(
            "mutation($input: ShareChartInput!) { shareChart(input: $input) { result { chart { id } } errors { ... on Error { code path } } } }",
            new { operationId = operation, expectedVersion = 1, chartId = Partners.Text(own, "id"), idempotencyKey = Analyst.NextKey() });
        var chart = Partners.Text(shared.GetProperty("chart"), "id");

        await world.As(GraphWorld.Romanian).WriteAsync(Save, new { id = chart, name = "Wallets of both", document = new { nodes = 2 }, expectedVersion = 1, idempotencyKey = Analyst.NextKey() });

        Assert.Contains("Wallets of both", await partners.SeenAsync(GraphWorld.Polish), StringComparison.Ordinal);
        Assert.Equal("""{"chart":null}""", await world.As(GraphWorld.German).AskAsync("query($id: ID!) { chart(id: $id) { name } }", new { id = chart }));
        Assert.Contains("NOT_FOUND", await world.As(GraphWorld.Romanian).AskAsync("mutation($input: DeleteChartInput!) { deleteChart(input: $input) { errors { ... on Error { code } } } }", new { input = new { id = chart, idempotencyKey = Analyst.NextKey() } }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JointNote_OnWhatBothHold_BearsTheCodesOfEach()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        var token = await partners.TokenAsync(GraphWorld.Polish, operation);
        var polish = await partners.WalletAsync(GraphWorld.Polish, token, "H1");
        var romanian = await partners.WalletAsync(GraphWorld.Romanian, token, "H2");

        var note = await partners.NoteAsync(GraphWorld.Polish, operation, "One wallet", polish, romanian);

        Assert.Equal("""["H1","H2"]""", note.GetProperty("handling").GetProperty("handlingCodes").GetRawText());
        Assert.Equal("""[{"unit":{"id":"PL-CYB"},"handlingCodes":["H1"]},{"unit":{"id":"RO-CYB"},"handlingCodes":["H2"]}]""", note.GetProperty("conditions").GetRawText());
        Assert.Equal(1, note.GetProperty("about").GetArrayLength());
    }
}
