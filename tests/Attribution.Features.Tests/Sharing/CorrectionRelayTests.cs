using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Sharing.Disclosures;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Sharing;

public sealed class CorrectionRelayTests
{
    private const string Corrected = """[{"reason":"RECORD_CORRECTED","units":[{"id":"PL-CYB"}],"subject":{"name":"Quiet Fox"}}]""";

    private static readonly string[] ToRomania = ["unit:RO-CYB"];

    [Fact]
    public async Task CorrectionOfWhatWasReleased_TellsTheUnitThatReceivedItOnce()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        await sharers.ReleaseAsync(ToRomania, id);
        var before = await sharers.InboxAsync(GraphWorld.Romanian);

        await sharers.RecordAsync(GraphWorld.Polish, "Quiet Fox", ToRomania);

        Assert.Equal("[]", before);
        Assert.Equal(Corrected, await sharers.InboxAsync(GraphWorld.Romanian));
        Assert.Equal(Corrected, await sharers.InboxAsync(GraphWorld.Romanian));
        Assert.Equal("[]", await sharers.InboxAsync(GraphWorld.German));
        Assert.Equal("[]", await sharers.InboxAsync(GraphWorld.Polish));
    }

    [Fact]
    public async Task WithdrawalOfWhatWasReleased_TellsItByTheNameThatTheUnitSaw()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        await sharers.ReleaseAsync(ToRomania, id);

        await sharers.WithdrawAsync(GraphWorld.Polish, id, 2);

        Assert.Equal("""[{"reason":"RECORD_WITHDRAWN","units":[{"id":"PL-CYB"}],"subject":{"name":"Fox"}}]""", await sharers.InboxAsync(GraphWorld.Romanian));
    }

    [Fact]
    public async Task CorrectionAfterTheReleaseWasTakenBack_TellsNobody()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        var release = await sharers.ReleaseAsync(ToRomania, id);
        await sharers.ChangeAsync(GraphWorld.Polish, "withdrawRelease", release, 2);

        await sharers.RecordAsync(GraphWorld.Polish, "Quiet Fox");

        Assert.Equal("[]", await sharers.InboxAsync(GraphWorld.Romanian));
    }

    [Fact]
    public async Task CorrectionOfWhatLiesOpenByItsLabel_TellsNobody()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        await sharers.RecordAsync(GraphWorld.Polish, "Fox", ToRomania);

        await sharers.RecordAsync(GraphWorld.Polish, "Quiet Fox", ToRomania);

        Assert.Equal("[]", await sharers.InboxAsync(GraphWorld.Romanian));
    }

    [Fact]
    public async Task Notices_AreWrittenOnceByTwoServersAndOverARestart()
    {
        var first = await GraphWorld.OpenAsync();
        Sharers sharers = new(first);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        await sharers.ReleaseAsync(ToRomania, id);
        await sharers.RecordAsync(GraphWorld.Polish, "Quiet Fox", ToRomania);
        using var other = AnotherServer(first);
        await Task.WhenAll(other.DeliverAsync(CancellationToken.None), first.Service<CorrectionRelay>().DeliverAsync(CancellationToken.None));
        await other.DeliverAsync(CancellationToken.None);
        var before = await sharers.InboxAsync(GraphWorld.Romanian);

        await using var second = await first.RestartAsync();

        Assert.Equal(Corrected, before);
        Assert.Equal(Corrected, await new Sharers(second).InboxAsync(GraphWorld.Romanian));
    }

    private static CorrectionRelay AnotherServer(GraphWorld world)
    {
        var (store, graph, views) = (world.Service<IGraphStore>(), world.Service<GraphIndex>(), new ViewSource(world.Service<IGraphStore>(), TimeProvider.System));
        NoticeWriter writer = new(store, graph, world.Service<AuditLedger>(), new SystemWriter(store, () => GraphWorld.Units, TimeProvider.System));
        return new CorrectionRelay(writer, world.Service<DisclosureFinder>(), store, graph, views, world.Service<MembershipRegister>(), world.Service<ListReaders>(), TimeProvider.System);
    }
}
