using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

public sealed class GraphIndexTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Load_RandomGraph_ShowsEachReaderWhatANaiveScanShows(int seed)
    {
        RandomGraph graph = new(seed);
        graph.Write(8);
        await using var index = await Loaded(graph.Store);
        foreach (var view in graph.Views())
        {
            Assert.Equal(GraphText.Of(Scan(graph.Store, view)), GraphText.Of(index.Current!, view));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Refresh_AfterEachFewCommits_ShowsWhatAnIndexBuiltAnewShows(int seed)
    {
        RandomGraph graph = new(1000 + seed);
        graph.Write(1);
        await using var index = await Loaded(graph.Store);
        for (var round = 0; round < 5; round++)
        {
            graph.Write(1 + (round % 2));
            Assert.Equal(await graph.Store.ReadRevisionAsync(default), await index.RefreshAsync(default));
            await using var anew = await Loaded(graph.Store);
            foreach (var view in graph.Views())
            {
                Assert.Equal(GraphText.Of(anew.Current!, view), GraphText.Of(index.Current!, view));
            }
        }
    }

    [Fact]
    public async Task Current_HeldWhileOthersWrite_DoesNotChange()
    {
        RandomGraph graph = new(7);
        graph.Write(4);
        await using var index = await Loaded(graph.Store);
        var held = index.Current!;
        var views = graph.Views().ToArray();
        var before = views.Select(view => GraphText.Of(held, view)).ToArray();
        graph.Write(6);
        await index.RefreshAsync(default);
        Assert.NotSame(held, index.Current);
        Assert.Equal(before, views.Select(view => GraphText.Of(held, view)));
    }

    [Fact]
    public async Task Refresh_ManyNewClaims_CompressesInTheBackgroundAndShowsTheSame()
    {
        GraphMaker maker = new();
        var (hub, other) = (maker.Record(), maker.Record());
        maker.Commit();
        await using var index = await Loaded(maker.Store);
        for (var number = 1; number <= 70_000; number++)
        {
            maker.Store.Claims.Add(new IndexClaim(number, hub, other, false, false, 1, 50, 1, long.MinValue, long.MaxValue, maker.Now, long.MaxValue));
        }

        maker.Store.Changes.Add(new ChangeEntry(2, maker.Now, [], [.. Enumerable.Range(1, 70_000)], false, 1));
        await index.RefreshAsync(default);
        var apart = index.Current!;
        await index.SettleAsync();
        var view = Readers.Of(1);
        Assert.NotSame(apart, index.Current);
        Assert.Equal(70_000, index.Current!.Adjacency.LastClaim);
        Assert.Equal(GraphText.Line(apart.Relationship(view, hub, 1, other)), GraphText.Line(index.Current.Relationship(view, hub, 1, other)));
    }

    [Fact]
    public async Task Current_BeforeLoad_IsLoading()
    {
        await using GraphIndex index = new(new FeedStore(), TimeProvider.System);
        Assert.Equal((IndexState.Loading, 0L), (index.State, await index.RefreshAsync(default)));
        Assert.Null(index.Current);
    }

    [Fact]
    public async Task Refresh_StoreDown_KeepsTheSnapshotAndCatchesUpLater()
    {
        RandomGraph graph = new(3);
        graph.Write(2);
        await using var index = await Loaded(graph.Store);
        var before = index.Current;
        graph.Write(1);
        graph.Store.IsDown = true;
        await Assert.ThrowsAsync<GraphStoreException>(() => index.RefreshAsync(default));
        Assert.Same(before, index.Current);
        graph.Store.IsDown = false;
        Assert.Equal(3, await index.RefreshAsync(default));
    }

    [Fact]
    public async Task WaitForRevision_WrittenMeanwhile_IsTold()
    {
        RandomGraph graph = new(4);
        graph.Write(1);
        await using var index = await Loaded(graph.Store);
        var waiting = index.WaitForRevisionAsync(2, TimeSpan.FromMinutes(1), default);
        Assert.False(waiting.IsCompleted);
        graph.Write(1);
        await index.RefreshAsync(default);
        Assert.True(await waiting);
        Assert.False(await index.WaitForRevisionAsync(9, TimeSpan.FromMilliseconds(1), default));
    }

    private static async Task<GraphIndex> Loaded(FeedStore store)
    {
        GraphIndex index = new(store, TimeProvider.System);
        await index.LoadAsync(default);
        return index;
    }

    private static NaiveGraph Scan(FeedStore store, View view) => new(view, store.Records, store.Claims, store.Decisions);
}
