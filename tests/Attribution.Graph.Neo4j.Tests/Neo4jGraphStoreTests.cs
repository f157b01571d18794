using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests;

/// <summary>What is this store's own: its schema and its layout.</summary>
[Collection(ServerCollection.Name)]
public sealed class Neo4jGraphStoreTests(PlainServer server)
{
    [Fact]
    public async Task Schema_OfANewerProgram_IsRefused()
    {
        await using (await Neo4jStores.OpenAsync(server, new ManualClock()))
        {
        }

        await using var driver = server.Required.Connect();
        await driver.ExecutableQuery("MATCH (m:Meta {name: 'store'}) SET m.schema = 99").ExecuteAsync();

        var failure = await Assert.ThrowsAsync<GraphStoreException>(() => OpenAgainAsync(server.Required.Uri));

        Assert.Contains("schema 99, written by a newer program", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_WhileItStands_IsARelationshipOfItsType()
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        var (left, right) = (world.NewRecord("a"), world.NewRecord("b"));
        var claim = world.NewClaim(left, right);
        await world.CommitAsync(world.Batch() with { Records = [left, right], Claims = [claim] });
        await using var driver = server.Required.Connect();
        const string Edges = "MATCH (:Record)-[edge]->(:Record) RETURN type(edge) AS type";

        var standing = (await driver.ExecutableQuery(Edges).ExecuteAsync()).Result;
        await world.CommitAsync(claim with { ExpectedVersion = 1, Content = null });
        var withdrawn = (await driver.ExecutableQuery(Edges).ExecuteAsync()).Result;

        Assert.Equal("USES", Assert.Single(standing).Get<string>("type"));
        Assert.Empty(withdrawn);
    }

    [Fact]
    public async Task Record_KeptAndChangedByAnotherServer_IsReadAgainOnceTheChangeIsFollowed()
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        var record = world.NewRecord("before");
        await world.CommitAsync(world.Batch() with { Records = [record] });
        await using var following = await Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required) with { RecentItems = 10 }, TimeProvider.System, CancellationToken.None);
        var first = await NameAsync();

        await world.CommitAsync(world.Batch() with { Records = [record with { ExpectedVersion = 1, Content = world.NewRecord("after").Content }] });
        var kept = await NameAsync();
        await following.ReadChangesAsync(1, CancellationToken.None).ToListAsync();

        Assert.Equal(("before", "before", "after"), (first, kept, await NameAsync()));

        async Task<string> NameAsync() => Assert.Single(await following.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None)).Content.Names[0].Name;
    }

    [Fact]
    public async Task AtHand_RecordThatWasRead_IsItsCurrentVersionUntilAChangeIsFollowed()
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        var record = world.NewRecord("kept");
        await world.CommitAsync(world.Batch() with { Records = [record] });
        await using var following = await Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required) with { RecentItems = 10 }, TimeProvider.System, CancellationToken.None);
        var view = await world.ViewAsync();
        var unread = following.AtHand(view, 1);
        var read = Assert.Single(await following.ReadRecordsAsync(view, [1], CancellationToken.None));
        var (kept, past) = (following.AtHand(view, 1), following.AtHand(view.At(long.MaxValue, null), 1));

        await world.CommitAsync(world.Batch() with { Records = [record with { ExpectedVersion = 1, Content = world.NewRecord("changed").Content }] });
        await following.ReadChangesAsync(1, CancellationToken.None).ToListAsync();

        Assert.Same(read, kept);
        Assert.Equal((null, null, null), (unread, past, following.AtHand(view, 1)));
    }

    [Fact]
    public async Task Search_KeptAndANameAddedByAnotherServer_FindsItOnceTheChangeIsFollowed()
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        await world.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel one")] });
        await using var following = await FollowingAsync();
        var first = await FoundAsync(following, world, "kestrel");

        await world.CommitAsync(world.Batch() with { Records = [world.NewRecord("kestrel two")] });
        var kept = await FoundAsync(following, world, "kestrel");
        await following.ReadChangesAsync(1, CancellationToken.None).ToListAsync();

        Assert.Equal(("kestrel one", "kestrel one", "kestrel one, kestrel two"), (first, kept, await FoundAsync(following, world, "kestrel")));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(260)]
    public async Task Search_AskedAgain_FindsAllThatItFoundInOrder(int count)
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        await world.CommitAsync(world.Batch() with { Records = [.. Enumerable.Range(100, count).Select(number => world.NewRecord($"kestrel {number}"))] });
        await using var following = await FollowingAsync();
        var expected = string.Join(", ", Enumerable.Range(100, count).Select(number => $"kestrel {number}"));

        var first = await FoundAsync(following, world, "kestrel");
        var again = await FoundAsync(following, world, "kestrel");

        Assert.Equal((expected, expected), (first, again));
    }

    [Fact]
    public async Task Search_KeptForOneKind_IsNotThatOfAnother()
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        var record = world.NewRecord("kestrel");
        await world.CommitAsync(world.Batch() with { Records = [record] });
        await using var following = await FollowingAsync();
        var kind = record.Header!.KindCode; // A new record has a header.

        var found = (await FoundAsync(following, world, "kestrel", kind), await FoundAsync(following, world, "kestrel", (ushort)(kind + 1)), await FoundAsync(following, world, "kestrel", kind));

        Assert.Equal(("kestrel", "", "kestrel"), found);
    }

    private Task<Neo4jGraphStore> FollowingAsync() =>
        Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required) with { RecentItems = 1000 }, TimeProvider.System, CancellationToken.None);

    private static async Task<string> FoundAsync(Neo4jGraphStore store, StoreWorld world, string text, params ushort[] kinds)
    {
        var hits = await store.SearchAsync(await world.ViewAsync(), new NameQuery(text, kinds, MatchTier.Contains), CancellationToken.None).ToListAsync();
        return string.Join(", ", hits.Select(hit => hit.Text));
    }

    private async Task OpenAgainAsync(Uri uri)
    {
        Neo4jStoreOptions options = new() { Uri = uri, User = server.Required.User, Password = server.Required.Password };
        await using var store = await Neo4jGraphStore.OpenAsync(options, TimeProvider.System, CancellationToken.None);
    }
}
