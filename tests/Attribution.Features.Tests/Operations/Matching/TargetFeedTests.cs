using Attribution.Domain.Selectors;
using Attribution.Features.Operations.Matching;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Operations.Matching;

public sealed class TargetFeedTests
{
    private static readonly Selector Wallet = Selector.FromStored(SelectorType.WalletBtc, Desks.Wallet);

    [Fact]
    public async Task Index_AfterAnEpoch_IsMadeUnderTheNewKeyAndHoldsTheSame()
    {
        await using var world = await GraphWorld.OpenAsync();
        SetClock clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        EpochKeys keys = new(new byte[32], clock);
        using ViewSource views = new(world.Service<IGraphStore>(), TimeProvider.System);
        using TargetFeed feed = new(world.Service<IGraphStore>(), world.Service<GraphIndex>(), views, keys);
        await new Desks(world).DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var before = await feed.RefreshAsync(CancellationToken.None);

        clock.Now += TimeSpan.FromDays(7);
        Assert.Same(before, await feed.RefreshAsync(CancellationToken.None));
        await feed.RotateAsync(CancellationToken.None);
        var after = await feed.RefreshAsync(CancellationToken.None);

        Assert.NotEqual(before.PlaceOf(Wallet), after.PlaceOf(Wallet));
        Assert.Equal(before.At(before.PlaceOf(Wallet), clock.Now), after.At(after.PlaceOf(Wallet), clock.Now));
        Assert.Single(after.At(after.PlaceOf(Wallet), clock.Now));
    }
}
