using Attribution.Bolt.Tests.Server;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests;

/// <summary>Two servers write to one database, one of them without a pause: the other gets its turn.</summary>
[Collection(ServerCollection.Name)]
public sealed class FairTurnsTests(PlainServer server)
{
    private const int Busy = 4;
    private const int Asked = 10;

    /// <summary>Commits of the busy server that may come first; the lock of the database alone let hundreds.</summary>
    private const int MostBefore = 20;

    [Fact]
    public async Task Commit_BesideAServerThatWritesWithoutPause_GetsItsTurn()
    {
        await using var world = await StoreWorld.OnAsync(await Neo4jStores.OpenAsync(server, TimeProvider.System), IdSource.Random);
        var other = await Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required), TimeProvider.System, CancellationToken.None);
        await using var _ = other;
        using CancellationTokenSource stop = new();
        List<int> first = [];
        var written = 0;
        var writing = Enumerable.Range(0, Busy).Select(async _ =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.IsType<CommitResult.Committed>(await world.Store.CommitAsync(NewBatch(world), CancellationToken.None));
                Interlocked.Increment(ref written);
            }
        }).ToList();
        for (var i = 0; i < Asked; i++)
        {
            var before = Volatile.Read(ref written);
            Assert.IsType<CommitResult.Committed>(await other.CommitAsync(NewBatch(world), CancellationToken.None));
            first.Add(Volatile.Read(ref written) - before);
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
        Assert.All(first, each => Assert.InRange(each, 0, MostBefore));
    }

    private static GraphBatch NewBatch(StoreWorld world)
    {
        lock (world)
        {
            return world.Batch() with { Records = [world.NewRecord("one")] };
        }
    }
}
