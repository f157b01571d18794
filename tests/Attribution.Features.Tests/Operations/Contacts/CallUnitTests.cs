using Attribution.Features.Common;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Tests.Operations.Requests;

namespace Attribution.Features.Tests.Operations.Contacts;

/// <summary>L25: a unit is called urgently, acknowledges, and is alerted again until it does.</summary>
public sealed class CallUnitTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2026-11-23T15:00:00Z", null);

    private readonly SetClock clock = new(Start);

    [Fact]
    public async Task L25_Call_UntilAcknowledged_AlertsBothUnitsAgainAndAgain()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        await new Callers(world).CalledAsync();
        List<(string Called, string Calling)> told = [];
        foreach (var minutes in new[] { 0, 14, 15, 31, 10_000 })
        {
            clock.Now = Start.AddMinutes(minutes);
            told.Add((await CountAsync(desks, GraphWorld.Romanian, "UNIT_CALL"), await CountAsync(desks, GraphWorld.Polish, "CALL_UNANSWERED")));
        }

        Assert.Equal([("1", "0"), ("1", "0"), ("2", "1"), ("3", "2"), ("9", "8")], told);
        Assert.Equal("", await desks.InboxAsync(GraphWorld.German));
    }

    [Fact]
    public async Task L25_Call_Acknowledged_SaysWhenAndByWhomAndAlertsNoMore()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        Callers callers = new(world);
        var (_, call) = await callers.CalledAsync();
        clock.Now = Start.AddMinutes(20);

        Assert.Equal(
            """{"acknowledgeCall":{"result":{"acknowledgedBy":"ro.analyst1","acknowledgedAt":"2026-11-23T15:20:00Z","note":"On it"},"errors":[]}}""",
            await callers.AcknowledgeAsync(GraphWorld.Romanian, call, 1, " On it "));
        Assert.Contains("ALREADY_ACKNOWLEDGED", await callers.AcknowledgeAsync(GraphWorld.Romanian, call, 2), StringComparison.Ordinal);
        clock.Now = Start.AddDays(9);
        Assert.Equal("CALL_ACKNOWLEDGED CALL_UNANSWERED", await CallNoticesAsync(world, GraphWorld.Polish));
        Assert.Equal("ro.analyst1 15:20", string.Join(' ', (await callers.CallsAsync(GraphWorld.Polish, "acknowledgedBy acknowledgedAt")).Select(node => $"{node.GetProperty("acknowledgedBy").GetString()} {node.GetProperty("acknowledgedAt").GetDateTimeOffset():HH:mm}")));
    }

    [Fact]
    public async Task Call_OfAnotherOrAcknowledgedByAnother_ReadsAsNotFound()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        Callers callers = new(world);
        var (request, call) = await callers.CalledAsync();

        Assert.Contains("NOT_FOUND", await callers.TryCallAsync(GraphWorld.German, request, "RO-CYB"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await callers.TryCallAsync(GraphWorld.Polish, request, "DE-CYB"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await callers.AcknowledgeAsync(GraphWorld.German, call, 1), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await callers.AcknowledgeAsync(GraphWorld.Polish, call, 1), StringComparison.Ordinal);
        Assert.Empty(await callers.CallsAsync(GraphWorld.German));
    }

    [Fact]
    public async Task Call_AboutTheSameBeforeItIsAcknowledged_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        Callers callers = new(world);
        var (request, call) = await callers.CalledAsync();

        Assert.Contains("ALREADY_CALLED", await callers.TryCallAsync(GraphWorld.Polish, request, "RO-CYB"), StringComparison.Ordinal);
        Assert.Contains("\"result\":{\"calledUnit\":{\"id\":\"PL-CYB\"}", await callers.TryCallAsync(GraphWorld.Romanian, request, "PL-CYB"), StringComparison.Ordinal);
        await callers.AcknowledgeAsync(GraphWorld.Romanian, call, 1);
        Assert.Contains("\"result\":{\"calledUnit\":{\"id\":\"RO-CYB\"}", await callers.TryCallAsync(GraphWorld.Polish, request, "RO-CYB"), StringComparison.Ordinal);
        Assert.Equal(2, (await callers.CallsAsync(GraphWorld.Polish, openOnly: true)).Count);
    }

    [Fact]
    public async Task Call_OnADraftOrWithoutWords_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        Callers callers = new(world);
        RequestDesks desks = new(world);

        Assert.Contains("NOT_FOUND", await callers.TryCallAsync(GraphWorld.Polish, await desks.DraftAsync(), "RO-CYB"), StringComparison.Ordinal);
        var sent = await desks.SentAsync();
        Assert.Contains("INVALID_CALL", await callers.TryCallAsync(GraphWorld.Polish, sent, "RO-CYB", " "), StringComparison.Ordinal);
        Assert.Contains("INVALID_CALL", await callers.TryCallAsync(GraphWorld.Polish, sent, "RO-CYB", new string('x', 2_001)), StringComparison.Ordinal);
        Assert.Contains("NOT_PERMITTED", await callers.TryCallAsync(GraphWorld.Guest, sent, "RO-CYB"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_OnANotice_TellsTheOtherUnitTheWordsAloneAndNotTheNotice()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        Callers callers = new(world);
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY");
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        var notice = (await world.As(GraphWorld.Polish).ReadAsync("{ notices(first: 5) { nodes { id } } }")).GetProperty("notices").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";

        await callers.TryCallAsync(GraphWorld.Polish, notice, "RO-CYB", "We arrest tomorrow");

        Assert.Equal($$$"""{"text":"We arrest tomorrow","notice":{"id":"{{{notice}}}"},"callingUnit":{"id":"PL-CYB"}}""", (await callers.CallsAsync(GraphWorld.Polish, "text notice { id } callingUnit { id }")).Single().GetRawText());
        Assert.Equal("""{"text":"We arrest tomorrow","notice":null,"callingUnit":{"id":"PL-CYB"}}""", (await callers.CallsAsync(GraphWorld.Romanian, "text notice { id } callingUnit { id }")).Single().GetRawText());
    }

    [Fact]
    public async Task Call_OnANoticeToSupervisors_IsSeenByNobodyElse()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        Callers callers = new(world);
        Desks desks = new(world);
        var supervisor = GraphWorld.Colleague(GraphWorld.Polish, "pl.super", "supervisor");
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "SUPERVISOR_ONLY");
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY");
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        var notice = (await world.As(supervisor).ReadAsync("{ notices(first: 5) { nodes { id } } }")).GetProperty("notices").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";

        Assert.Contains("RO-CYB", await callers.TryCallAsync(supervisor, notice, "RO-CYB"), StringComparison.Ordinal);
        Assert.Empty(await callers.CallsAsync(GraphWorld.Romanian));
        Assert.Single(await callers.CallsAsync(GraphWorld.Colleague(GraphWorld.Romanian, "ro.super", "supervisor")));
    }

    private static async Task<string> CountAsync(RequestDesks desks, Caller caller, string reason) =>
        $"{(await desks.InboxAsync(caller)).Split(' ').Count(word => word == reason)}";

    private static async Task<string> CallNoticesAsync(GraphWorld world, Caller caller) =>
        string.Join(' ', (await new RequestDesks(world).InboxAsync(caller)).Split(' ').Where(word => word.StartsWith("CALL_", StringComparison.Ordinal)));
}
