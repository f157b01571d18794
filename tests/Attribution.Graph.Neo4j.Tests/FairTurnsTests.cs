using System.Diagnostics;
using Attribution.Bolt.Tests.Server;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests;

/// <summary>Two servers write to one database, one of them without a pause: the other gets its turn.</summary>
[Collection(ServerCollection.Name)]
public sealed class FairTurnsTests(PlainServer server, ITestOutputHelper output)
{
    private const int Busy = 4;
    private const int Asked = 10;

    /// <summary>The longest wait for a turn; the lock of the database alone, with pauses of seconds, made it up to 20 s.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Commit_BesideAServerThatWritesWithoutPause_GetsItsTurn()
    {
        await using var world = await StoreWorld.OnAsync(await Neo4jStores.OpenAsync(server, TimeProvider.System), IdSource.Random);
        var other = await Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required), TimeProvider.System, CancellationToken.None);
        await using var _ = other;
        using CancellationTokenSource stop = new();
        Assert.IsType<CommitResult.Committed>(await other.CommitAsync(NewBatch(world), CancellationToken.None)); // Neo4j plans the statements for the first time.
        List<TimeSpan> waits = [];
        var writing = Enumerable.Range(0, Busy).Select(async _ =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.IsType<CommitResult.Committed>(await world.Store.CommitAsync(NewBatch(world), CancellationToken.None));
            }
        }).ToList();
        for (var i = 0; i < Asked; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            Assert.IsType<CommitResult.Committed>(await other.CommitAsync(NewBatch(world), CancellationToken.None));
            waits.Add(Stopwatch.GetElapsedTime(begun));
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
        output.WriteLine(string.Join(", ", waits.Select(wait => $"{wait.TotalMilliseconds:F0} ms")));
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, Longest));
    }

    private static GraphBatch NewBatch(StoreWorld world)
    {
        lock (world)
        {
            return world.Batch() with { Records = [world.NewRecord("one")] };
        }
    }
}
