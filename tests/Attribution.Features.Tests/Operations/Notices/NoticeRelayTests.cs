using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Operations.Notices;

public sealed class NoticeRelayTests
{
    [Fact]
    public async Task TwoDesks_OneWallet_AreToldOfEachOtherWithoutContent()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY", handlingCode: "H1");
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY", handlingCode: "H2");

        Assert.Equal([Told("RO-CYB")], await desks.InboxAsync(GraphWorld.Polish));
        Assert.Equal([Told("PL-CYB")], await desks.InboxAsync(GraphWorld.Romanian));
        Assert.Equal([], await desks.InboxAsync(GraphWorld.German));
    }

    [Fact]
    public async Task ThirdDesk_ThatHasItFromAPublicFeed_IsNotConcerned()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await WalletAsync(world, Desks.Wallet);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");

        Assert.Contains("HIT", await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet), StringComparison.Ordinal);
        Assert.Equal([], await desks.InboxAsync(GraphWorld.German));
        Assert.Single(await desks.InboxAsync(GraphWorld.Polish));
    }

    [Fact]
    public async Task ExchangesWallet_HeldByAll_TellsNobodyAndHitsNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var german = world.As(GraphWorld.German);
        var exchange = await german.NameAsync("IDENTITY", "Exchange Ltd", properties: new { identity_class = "organization", sectors = new[] { "financial-services" } });
        await german.LinkAsync(await WalletAsync(world, Desks.Wallet), "OPERATED_BY", exchange);
        foreach (var desk in new[] { GraphWorld.Polish, GraphWorld.Romanian, GraphWorld.German })
        {
            await desks.DeclareAsync(desk, Desks.Wallet, "NOTIFY");
        }

        Assert.Contains("NOTHING_RELEASED", await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet), StringComparison.Ordinal);
        Assert.Equal([], await desks.InboxAsync(GraphWorld.Polish));
        Assert.Equal([], await desks.InboxAsync(GraphWorld.German));
    }

    [Fact]
    public async Task Sinkhole_OnTheShippedLists_TellsNobodyAndHitsNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, "104.16.0.1", "NOTIFY");
        await desks.DeclareAsync(GraphWorld.Romanian, "104.16.0.1", "NOTIFY");

        Assert.Contains("NOTHING_RELEASED", await desks.CheckAsync(GraphWorld.German, "104.16.0.1"), StringComparison.Ordinal);
        Assert.Equal([], await desks.InboxAsync(GraphWorld.Polish));
    }

    [Fact]
    public async Task Notices_AfterARestartAndFromTwoServers_AreThereOnce()
    {
        var first = await GraphWorld.OpenAsync();
        Desks desks = new(first);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY");
        await desks.CheckAsync(GraphWorld.German, Desks.Wallet);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnotherServer(first).DeliverAsync(CancellationToken.None)));
        await first.Service<GraphIndex>().RefreshAsync(CancellationToken.None);
        var before = await desks.InboxAsync(GraphWorld.Polish);

        await using var second = await first.RestartAsync();

        Assert.Equal(2, before.Count);
        Assert.Equal(before, await new Desks(second).InboxAsync(GraphWorld.Polish));
    }

    [Fact]
    public async Task WithdrawnTarget_IsComparedNoMore()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var target = await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var id = target.GetProperty("id").GetString() ?? "";

        Assert.Contains("NOT_FOUND", await desks.WithdrawAsync(GraphWorld.Romanian, id, 1), StringComparison.Ordinal);
        Assert.Contains("\"withdrawnBy\":\"pl.analyst1\"", await desks.WithdrawAsync(GraphWorld.Polish, id, 1), StringComparison.Ordinal);
        Assert.Contains("ALREADY_WITHDRAWN", await desks.WithdrawAsync(GraphWorld.Polish, id, 2), StringComparison.Ordinal);
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY");
        Assert.Contains("NOTHING_RELEASED", await desks.CheckAsync(GraphWorld.German, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), StringComparison.Ordinal);
        Assert.Equal([], await desks.InboxAsync(GraphWorld.Polish));
    }

    [Fact]
    public async Task Notice_IsAcknowledgedOnceByAnAccountOfItsUnit()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet);
        await desks.InboxAsync(GraphWorld.Polish);
        var id = (await world.As(GraphWorld.Polish).ReadAsync("{ notices(openOnly: true) { nodes { id } } }")).GetProperty("notices").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";

        Assert.Contains("NOT_FOUND", await desks.AcknowledgeAsync(GraphWorld.Romanian, id, 1), StringComparison.Ordinal);
        Assert.Equal("""{"acknowledgeNotice":{"result":{"version":2,"acknowledgedBy":"pl.analyst1"},"errors":[]}}""", await desks.AcknowledgeAsync(GraphWorld.Polish, id, 1));
        Assert.Contains("ALREADY_ACKNOWLEDGED", await desks.AcknowledgeAsync(GraphWorld.Polish, id, 2), StringComparison.Ordinal);
        Assert.Equal("""{"notices":{"totalCount":0}}""", await world.As(GraphWorld.Polish).AskAsync("{ notices(openOnly: true) { totalCount } }"));
    }

    private static NoticeRelay AnotherServer(GraphWorld world)
    {
        var (store, graph, views) = (world.Service<IGraphStore>(), world.Service<GraphIndex>(), new ViewSource(world.Service<IGraphStore>(), TimeProvider.System));
        SystemWriter system = new(store, () => GraphWorld.Units, TimeProvider.System);
        NoticeWriter writer = new(store, graph, world.Service<AuditLedger>(), system);
        return new NoticeRelay(
            writer,
            new NearMatchFinder(writer, system),
            new ActionClashes(writer, store, () => GraphWorld.Units, TimeProvider.System),
            new TargetFeed(store, graph, views, new EpochKeys(new byte[32], TimeProvider.System)),
            world.Service<Hubs>(),
            graph,
            views,
            () => GraphWorld.Units,
            TimeProvider.System);
    }

    private static async Task<string> WalletAsync(GraphWorld world, string value)
    {
        object input = new { kind = "CRYPTO_WALLET", properties = new { value, currency = "BTC" }, handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() };
        var result = await world.As(GraphWorld.German).WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id } } errors { ... on Error { code message path } } } }", input);
        return result.GetProperty("entity").GetProperty("id").GetString() ?? "";
    }

    private static string Told(string other) =>
        $$$"""{"reason":"DECONFLICTION","purpose":null,"supervisorsOnly":false,"units":[{"id":"{{{other}}}"}],"target":{"value":"{{{Desks.Wallet}}}"},"acknowledgedBy":null}""";
}
