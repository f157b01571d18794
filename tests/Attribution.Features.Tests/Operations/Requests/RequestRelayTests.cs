using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Requests;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Operations.Requests;

/// <summary>A clock never silently passes: both units are told before, at and after, once, however often and however late somebody looks.</summary>
public sealed class RequestRelayTests
{
    private const string All = "REQUEST_CLOCK:AFTER REQUEST_CLOCK:BEFORE REQUEST_CLOCK:DUE";

    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2026-11-23T15:00:00Z", null);

    // Eight hours: alerts at six, eight and ten.
    private const string Urgent = "eu-2023-977-urgent-direct";

    private readonly SetClock clock = new(Start);

    [Fact]
    public async Task L43_UrgentRequest_TellsBothUnitsBeforeAtAndAfterAndExpires()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        var id = await desks.SentAsync(Urgent);
        List<string> asked = [];
        foreach (var hours in new[] { 0, 5.99, 6, 7.99, 8, 9.99, 10, 100 })
        {
            clock.Now = Start.AddHours(hours);
            asked.Add((await desks.InboxAsync(GraphWorld.Romanian)).Replace("REQUEST_CLOCK:", "", StringComparison.Ordinal).Replace("REQUEST_RECEIVED", "RECEIVED", StringComparison.Ordinal));
        }

        Assert.Equal(["RECEIVED", "RECEIVED", "BEFORE RECEIVED", "BEFORE RECEIVED", "BEFORE DUE RECEIVED", "BEFORE DUE RECEIVED", "AFTER BEFORE DUE RECEIVED", "AFTER BEFORE DUE RECEIVED"], asked);
        Assert.Equal(All, await desks.InboxAsync(GraphWorld.Polish));
        Assert.Equal("EXPIRED", (await desks.ReadAsync(GraphWorld.Polish, id)).GetProperty("state").GetString());
        Assert.Equal("", await desks.InboxAsync(GraphWorld.German));
    }

    [Fact]
    public async Task Clock_AfterARestartInBetweenAndALongSleep_HasToldOfEachAlertOnce()
    {
        var first = await GraphWorld.OpenAsync(clock);
        await new RequestDesks(first).SentAsync(Urgent);
        clock.Now = Start.AddHours(6);
        var before = await new RequestDesks(first).InboxAsync(GraphWorld.Polish);

        clock.Now = Start.AddDays(400);
        await using var second = await first.RestartAsync(clock);
        var after = await new RequestDesks(second).InboxAsync(GraphWorld.Polish);

        Assert.Equal("REQUEST_CLOCK:BEFORE", before);
        Assert.Equal(All, after);
        Assert.Equal(All, await new RequestDesks(second).InboxAsync(GraphWorld.Polish));
    }

    [Fact]
    public async Task Clock_UnderFourServersAtOnce_TellsAndExpiresOnce()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        var id = await desks.SentAsync(Urgent);
        clock.Now = Start.AddHours(8);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnotherServer(world).DeliverAsync(CancellationToken.None)));
        await world.Service<GraphIndex>().RefreshAsync(CancellationToken.None);

        Assert.Equal("REQUEST_CLOCK:BEFORE REQUEST_CLOCK:DUE", await desks.InboxAsync(GraphWorld.Polish));
        Assert.Equal(3, (await desks.ReadAsync(GraphWorld.Polish, id)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Clock_OfWhatWasAnsweredInTime_AlertsNoMore()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        var id = await desks.SentAsync(Urgent);
        clock.Now = Start.AddHours(7);
        await desks.AnswerAsync(GraphWorld.Romanian, id, 2);
        clock.Now = Start.AddDays(30);

        // Nobody looked between the sixth hour and the answer: what had been due by then is still told.
        Assert.Equal("REQUEST_ANSWERED REQUEST_CLOCK:BEFORE", await desks.InboxAsync(GraphWorld.Polish));
        Assert.Equal("ANSWERED", (await desks.ReadAsync(GraphWorld.Polish, id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Expired_IsAnsweredLate_AndSaysSo()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        var id = await desks.SentAsync(Urgent);
        clock.Now = Start.AddHours(9);
        await desks.InboxAsync(GraphWorld.Polish);

        Assert.Contains("\"state\":\"ANSWERED\",\"version\":4", await desks.AnswerAsync(GraphWorld.Romanian, id, 3), StringComparison.Ordinal);
        Assert.Equal("""{"periods":[{"dueAt":"2026-11-23T23:00:00Z","actedAt":"2026-11-24T00:00:00Z"}]}""", (await desks.ReadAsync(GraphWorld.Polish, id, "periods { dueAt actedAt }")).GetRawText());
    }

    [Fact]
    public async Task Renewed_AlertsAnewForTheLongerPeriod()
    {
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        var id = await desks.SentAsync("eu-2023-1543-preservation", "Hosting SRL", Start);
        clock.Now = Start.AddDays(50);
        var before = await desks.InboxAsync(GraphWorld.Polish);
        await desks.StepAsync(GraphWorld.Polish, "renewRequest", "RenewRequestInput", id, 2, ("reason", "Translation takes longer"));
        clock.Now = Start.AddDays(61);
        var between = await desks.InboxAsync(GraphWorld.Polish);
        clock.Now = Start.AddDays(95);

        Assert.Equal(["REQUEST_CLOCK:BEFORE", "REQUEST_CLOCK:BEFORE", $"REQUEST_CLOCK:AFTER REQUEST_CLOCK:BEFORE REQUEST_CLOCK:BEFORE REQUEST_CLOCK:DUE"], [before, between, await desks.InboxAsync(GraphWorld.Polish)]);
    }

    private RequestRelay AnotherServer(GraphWorld world)
    {
        var (store, graph, views) = (world.Service<IGraphStore>(), world.Service<GraphIndex>(), new ViewSource(world.Service<IGraphStore>(), clock));
        return new RequestRelay(
            new NoticeWriter(store, graph, world.Service<AuditLedger>(), new SystemWriter(store, () => GraphWorld.Units, clock)),
            new ExpiryWriter(store, graph, clock),
            new TargetFeed(store, graph, views, new EpochKeys(new byte[32], clock)),
            graph,
            views,
            clock);
    }
}
