namespace Attribution.Features.Tests.Entities.Charts;

public sealed class ChartsTests
{
    private const string Save = "mutation($input: SaveChartInput!) { saveChart(input: $input) { result { id name version document } errors { ... on Error { code path } ... on ConflictError { currentVersion } } } }";
    private const string Delete = "mutation($input: DeleteChartInput!) { deleteChart(input: $input) { result { id } errors { ... on Error { code path } } } }";

    [Fact]
    public async Task Chart_SavedAndSavedOver_IsItsOwnersAlone()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var id = (await analyst.WriteAsync(Save, new { name = "First", document = new { x = 1 }, idempotencyKey = "a" })).GetProperty("id").GetString();
        await analyst.WriteAsync(Save, new { id, name = "Second", document = new { x = 2 }, expectedVersion = 1, idempotencyKey = "b" });
        const string Read = "query($id: ID!) { chart(id: $id) { name version document } charts { name } }";
        Assert.Equal("""{"chart":{"name":"Second","version":2,"document":{"x":2}},"charts":[{"name":"Second"}]}""", await analyst.AskAsync(Read, new { id }));
        Assert.Equal("""{"chart":null,"charts":[]}""", await world.As(GraphWorld.Romanian).AskAsync(Read, new { id }));
        Assert.Equal(
            """{"saveChart":{"result":null,"errors":[{"code":"STALE_VERSION","path":["input","expectedVersion"],"currentVersion":2}]}}""",
            await analyst.AskAsync(Save, new { input = new { id, name = "Third", document = new { }, expectedVersion = 1, idempotencyKey = "c" } }));
    }

    [Fact]
    public async Task Chart_DeletedTwiceUnderOneKey_GivesOneAnswerAndNoOtherAccountMay()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var id = (await analyst.WriteAsync(Save, new { name = "First", document = new { x = 1 }, idempotencyKey = "a" })).GetProperty("id").GetString();
        object input = new { input = new { id, expectedVersion = 1, idempotencyKey = "d" } };
        Assert.Equal("""{"deleteChart":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","id"]}]}}""", await world.As(GraphWorld.Romanian).AskAsync(Delete, input));
        var first = await analyst.AskAsync(Delete, input);
        Assert.Equal($$$"""{"deleteChart":{"result":{"id":"{{{id}}}"},"errors":[]}}""", first);
        Assert.Equal(first, await analyst.AskAsync(Delete, input));
        Assert.Equal("""{"charts":[]}""", await analyst.AskAsync("{ charts { name } }"));
    }
}
