using Attribution.Features.Common;
using Attribution.Features.Operations.JointOperations.Tasks;

namespace Attribution.Features.Tests.Operations.JointOperations;

public sealed class OperationTaskTests
{
    [Fact]
    public async Task Task_ChangedByThePartnerThatDoesIt_IsChangedForAll()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        var task = await partners.TaskAsync(GraphWorld.Polish, operation, "Trace the wallet", "RO-CYB", "ro.analyst1", "2026-02-01T00:00:00Z");

        var answer = await ChangeAsync(world, GraphWorld.Romanian, Partners.Text(task, "id"), 1, "DONE");

        Assert.Equal("""{"changeOperationTask":{"result":{"state":"DONE","version":2},"errors":[]}}""", answer);
        Assert.Contains("\"state\":\"DONE\"", await partners.SeenAsync(GraphWorld.Polish), StringComparison.Ordinal);
        Assert.Contains("STALE_VERSION", await ChangeAsync(world, GraphWorld.Polish, Partners.Text(task, "id"), 1, "OPEN"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await ChangeAsync(world, GraphWorld.German, Partners.Text(task, "id"), 2, "OPEN"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DE-CYB", null, "UNKNOWN_UNIT")]
    [InlineData("RO-CYB", "pl.analyst1", "UNKNOWN_ACCOUNT")]
    public async Task Task_ForWhoTakesNoPart_IsRefused(string unit, string? account, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => partners.TaskAsync(GraphWorld.Polish, operation, "Trace", unit, account));

        Assert.Contains(code, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenTasks_OfAReader_AreHisUnitsByDueDateWithoutThoseOfColleagues()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        await partners.TaskAsync(GraphWorld.Polish, operation, "No date", "RO-CYB");
        await partners.TaskAsync(GraphWorld.Polish, operation, "Late", "RO-CYB", "ro.analyst1", "2026-03-01T00:00:00Z");
        await partners.TaskAsync(GraphWorld.Polish, operation, "Soon", "RO-CYB", null, "2026-02-01T00:00:00Z");
        await partners.TaskAsync(GraphWorld.Polish, operation, "Polish", "PL-CYB");
        var colleague = GraphWorld.Colleague(GraphWorld.Romanian, "ro.analyst2", "analyst");

        Assert.Equal(["Soon", "Late", "No date"], await OpenAsync(world, GraphWorld.Romanian));
        Assert.Equal(["Soon", "No date"], await OpenAsync(world, colleague));
        Assert.Equal([], await OpenAsync(world, GraphWorld.German));
    }

    private static async Task<IReadOnlyList<string>> OpenAsync(GraphWorld world, Caller caller) =>
        [.. (await OpenTasks.OfAsync(await world.ReadingAsync(caller), CancellationToken.None)).Select(task => task.Title)];

    private static Task<string> ChangeAsync(GraphWorld world, Caller caller, string task, int version, string state) => world.As(caller).AskAsync(
        "mutation($input: ChangeOperationTaskInput!) { changeOperationTask(input: $input) { result { state version } errors { ... on Error { code } } } }",
        new { input = new { taskId = task, expectedVersion = version, state, idempotencyKey = Analyst.NextKey() } });
}
