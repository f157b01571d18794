using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Index;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Searching;

/// <summary>The texts that each server keeps in memory, beside others that write to the same database.</summary>
[Collection(ServerCollection.Name)]
public sealed class SearchTextsTests(PlainServer server)
{
    [Fact]
    public async Task Search_OnTwoServers_FindsWhatEitherWroteOnceTheirIndexHasIt()
    {
        await using var world = await WorldAsync();
        await world.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel 1")] });
        await using var one = await FollowingAsync();
        await using var other = await FollowingAsync();
        await using GraphIndex oneIndex = new(one, TimeProvider.System);
        await using GraphIndex otherIndex = new(other, TimeProvider.System);
        await Task.WhenAll(oneIndex.LoadAsync(CancellationToken.None), otherIndex.LoadAsync(CancellationToken.None));

        for (var number = 2; number <= 12; number++)
        {
            var (writer, written) = number % 2 == 0 ? (one, oneIndex) : (other, otherIndex);
            await writer.CommitAsync(world.Batch() with { Records = [world.NewRecord($"kestrel {number}")] }, CancellationToken.None);
            await written.RefreshAsync(CancellationToken.None);
            Assert.Equal(number, (await FoundAsync(writer, world, "kestrel")).Count);
        }

        await Task.WhenAll(oneIndex.RefreshAsync(CancellationToken.None), otherIndex.RefreshAsync(CancellationToken.None));
        var found = await FoundAsync(one, world, "kestrel");
        Assert.Equal(12, found.Count);
        Assert.Equal(found, await FoundAsync(other, world, "kestrel"));
    }

    [Fact]
    public async Task Search_OfWhatAnotherWroteBetweenTheTextsAndTheIndex_FindsItOnceTheIndexIsThere()
    {
        await using var world = await WorldAsync();
        await using var following = await FollowingAsync();
        Assert.Empty(await FoundAsync(following, world, "kestrel"));
        await world.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel")] });
        await using GraphIndex index = new(following, TimeProvider.System);

        await index.LoadAsync(CancellationToken.None);

        Assert.Equal(["kestrel"], await FoundAsync(following, world, "kestrel"));
    }

    [Fact]
    public async Task Search_AfterARestart_FindsNamesOfAllVersions()
    {
        await using var world = await WorldAsync();
        var record = world.NewRecord("kestrel");
        var before = (await world.CommitAsync(world.Batch() with { Records = [record] })).RecordedAt;
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.CommitAsync(world.Batch() with { Records = [record with { ExpectedVersion = 1, Content = world.Content("merlin") }] });

        await using var again = await FollowingAsync();

        Assert.Equal(("", "merlin"), (string.Join(',', await FoundAsync(again, world, "kestrel")), string.Join(',', await FoundAsync(again, world, "merlin"))));
        Assert.Equal(["kestrel"], await FoundAsync(again, world, "kestrel", before));
    }

    [Fact]
    public async Task Search_AfterAFollowerWasCutOffBetweenACommitAndTheTexts_FindsItWithTheNextChange()
    {
        await using var world = await WorldAsync();
        await using var following = await FollowingAsync();
        Assert.Empty(await FoundAsync(following, world, "kestrel"));
        await world.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel 1")] });
        using CancellationTokenSource cut = new();
        await using (var changes = following.ReadChangesAsync(0, cut.Token).GetAsyncEnumerator(CancellationToken.None))
        {
            Assert.True(await changes.MoveNextAsync()); // The world's own beginning.
            await cut.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await changes.MoveNextAsync());
        }

        var lost = await FoundAsync(following, world, "kestrel");
        await world.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel 2")] });
        var last = await world.Store.ReadRevisionAsync(CancellationToken.None);
        await following.ReadChangesAsync(last - 1, CancellationToken.None).ToListAsync();

        Assert.Empty(lost);
        Assert.Equal(["kestrel 1", "kestrel 2"], await FoundAsync(following, world, "kestrel"));
    }

    [Fact]
    public async Task Search_WhileTheTextsAreFirstRead_WaitsAndFindsWhatWasWrittenMeanwhile()
    {
        const int earlier = 10_010;
        await using var world = await WorldAsync();
        foreach (var slice in Enumerable.Range(0, earlier).Chunk(5_000))
        {
            await world.CommitAsync(world.Batch() with { Records = [.. slice.Select(number => world.NewRecord($"merlin {number}"))] });
        }

        await using var following = await FollowingAsync();
        var searching = FoundAsync(following, world, $"merlin {earlier - 1}");
        await following.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel")] }, CancellationToken.None);
        await following.ReadChangesAsync(await world.Store.ReadRevisionAsync(CancellationToken.None) - 1, CancellationToken.None).ToListAsync();

        Assert.Equal(["kestrel"], await FoundAsync(following, world, "kestrel"));
        Assert.Equal([$"merlin {earlier - 1}"], await searching);
    }

    private Task<StoreWorld> WorldAsync() => StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));

    private Task<Neo4jGraphStore> FollowingAsync() =>
        Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required) with { RecentItems = 1_000 }, TimeProvider.System, CancellationToken.None);

    private static async Task<List<string>> FoundAsync(Neo4jGraphStore store, StoreWorld world, string text, long? asOf = null)
    {
        var view = await world.ViewAsync();
        return await store.SearchAsync(asOf is { } time ? view.At(time, null) : view, new NameQuery(text, [], MatchTier.Contains), CancellationToken.None)
            .Select(hit => hit.Text).ToListAsync();
    }
}
