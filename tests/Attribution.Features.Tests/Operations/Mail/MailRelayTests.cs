using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Mail;
using Attribution.Features.Operations.Matching;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Operations.Mail;

public sealed class MailRelayTests
{
    private static readonly MailBox Desk = new("PL-CYB", false, "desk@pl.example");
    private static readonly MailBox Supervisors = new("PL-CYB", true, "lead@pl.example");
    private readonly List<string> sent = [];
    private readonly SetClock clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Notice_IsToldOnceByOneOfTwoServersAndNotAgainAfterAStart()
    {
        await using var world = await WorldAsync("NOTIFY");
        var (first, second) = (Relay(world), Relay(world));

        await Task.WhenAll(first.DeliverAsync(CancellationToken.None), second.DeliverAsync(CancellationToken.None));
        await first.DeliverAsync(CancellationToken.None);
        await Relay(world).DeliverAsync(CancellationToken.None);

        Assert.Equal(["desk@pl.example 1"], sent.Select(line => line[..line.LastIndexOf(' ')]));
    }

    [Fact]
    public async Task Notice_ToSupervisorsAlone_IsToldThemAlone()
    {
        await using var world = await WorldAsync("SUPERVISOR_ONLY");

        await Relay(world).DeliverAsync(CancellationToken.None);

        Assert.Equal(["lead@pl.example 1"], sent.Select(line => line[..line.LastIndexOf(' ')]));
    }

    [Fact]
    public async Task Digest_WaitsUntilItsPauseIsOverAndTellsOfAllAtOnce()
    {
        await using var world = await WorldAsync("NOTIFY");
        var relay = Relay(world, TimeSpan.FromHours(1));
        await relay.DeliverAsync(CancellationToken.None);
        await AskAsync(world);
        await AskAsync(world);
        await relay.DeliverAsync(CancellationToken.None);
        Assert.Single(sent);

        clock.Now += TimeSpan.FromHours(1);
        await relay.DeliverAsync(CancellationToken.None);

        Assert.Equal(["desk@pl.example 1", "desk@pl.example 2"], sent.Select(line => line[..line.LastIndexOf(' ')]));
    }

    [Fact]
    public async Task Mail_ThatAServerLeftUnsent_IsSentByAnotherUnderItsIdOnceTheLeaseIsOver()
    {
        await using var world = await WorldAsync("NOTIFY");
        Assert.False(await Relay(world, isTaken: false).DeliverAsync(CancellationToken.None));
        var left = sent.Single();
        var other = Relay(world);
        await other.DeliverAsync(CancellationToken.None);
        Assert.Single(sent);

        clock.Now += MailRelay.Lease;
        await other.DeliverAsync(CancellationToken.None);
        await other.DeliverAsync(CancellationToken.None);

        Assert.Equal([left, left], sent);
    }

    [Fact]
    public async Task Notice_AcknowledgedBefore_IsNotToldOf()
    {
        await using var world = await WorldAsync("NOTIFY");
        var notice = (await world.As(GraphWorld.Polish).ReadAsync("{ notices { nodes { id } } }")).GetProperty("notices").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";
        await new Desks(world).AcknowledgeAsync(GraphWorld.Polish, notice, 1);

        await Relay(world).DeliverAsync(CancellationToken.None);

        Assert.Empty(sent);
    }

    // Poland has a target, Romania asked for it, and the notice is written.
    private static async Task<GraphWorld> WorldAsync(string policy)
    {
        var world = await GraphWorld.OpenAsync();
        await new Desks(world).DeclareAsync(GraphWorld.Polish, Desks.Wallet, policy);
        await AskAsync(world);
        return world;
    }

    private static async Task AskAsync(GraphWorld world)
    {
        await new Desks(world).CheckAsync(GraphWorld.Romanian, Desks.Wallet);
        await new Desks(world).InboxAsync(GraphWorld.Polish);
    }

    private MailRelay Relay(GraphWorld world, TimeSpan pause = default, bool isTaken = true) => new(
        world.Service<IGraphStore>(),
        world.Service<GraphIndex>(),
        world.Service<ViewSource>(),
        world.Service<TargetFeed>(),
        new SystemWriter(world.Service<IGraphStore>(), () => GraphWorld.Units, clock),
        new MailPlan([Desk, Supervisors], pause),
        (box, notices, id, _) =>
        {
            lock (sent)
            {
                sent.Add($"{box.Address} {notices} {id}");
            }

            return Task.FromResult(isTaken);
        },
        clock);
}
