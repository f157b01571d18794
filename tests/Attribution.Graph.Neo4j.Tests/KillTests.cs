using System.Diagnostics;
using Attribution.Bolt.Tests.Server;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests;

/// <summary>
/// The server is killed while several write through the store, and started again: what was acknowledged is there, nothing is there twice, and writing goes on by itself.
/// ATTRIBUTION_KILL_CYCLES says how often; npm run bench does it 20 times.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class KillTests(PlainServer server, ITestOutputHelper output)
{
    private const int Writers = 4;
    private const int WritesBetween = 40;

    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Writes_WhileTheServerIsKilledAgainAndAgain_AreNeitherLostNorDoubled()
    {
        var one = server.Required;
        Assert.SkipWhen(!one.IsOurs, "Only a server started by the tests is killed.");
        var cycles = int.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_KILL_CYCLES"), out var many) ? many : 2;
        await using var world = await StoreWorld.OnAsync(await Neo4jStores.OpenAsync(server, TimeProvider.System), IdSource.Random);
        var before = await world.Store.ReadRevisionAsync(CancellationToken.None);
        Tally tally = new();
        using CancellationTokenSource stop = new();
        var writing = Enumerable.Range(0, Writers).Select(_ => WriteAsync(world, tally, stop.Token)).ToList();

        for (var cycle = 0; cycle < cycles; cycle++)
        {
            await tally.ReachesAsync(tally.Count + WritesBetween, Patience);
            await one.KillAsync();
            await one.StartAgainAsync();
            var written = await WriteAnewAsync(world, tally, one);

            var back = Stopwatch.GetTimestamp();
            await tally.ReachesAsync(tally.Count + 1, Patience);
            output.WriteLine($"cycle {cycle + 1}: {tally.Count} acknowledged; one who connects anew waits {written.TotalSeconds:F2} s, the pool {Stopwatch.GetElapsedTime(back).TotalSeconds:F2} s longer");
            Assert.InRange(Stopwatch.GetElapsedTime(back), TimeSpan.Zero, Recovery);
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
        await AssertAllThereOnceAsync(world, tally, before);
    }

    /// <summary>
    /// The server is back when somebody who connects anew has written: it plans every statement for the first time then, which is not the pool's to answer for.
    /// </summary>
    private static async Task<TimeSpan> WriteAnewAsync(StoreWorld world, Tally tally, Neo4jServer server)
    {
        var begun = Stopwatch.GetTimestamp();
        var store = await Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server), TimeProvider.System, CancellationToken.None);
        await using var _ = store;
        var batch = NewBatch(world);
        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(batch, CancellationToken.None));
        tally.Add(batch);
        return Stopwatch.GetElapsedTime(begun);
    }

    private static GraphBatch NewBatch(StoreWorld world)
    {
        lock (world)
        {
            var (left, right) = (world.NewRecord("left"), world.NewRecord("right"));
            return world.Batch() with { Records = [left, right], Claims = [world.NewClaim(left, right)] };
        }
    }

    /// <summary>Writes one batch after the other; one without an answer is sent again as it is, under its own key, until it has one.</summary>
    private static async Task WriteAsync(StoreWorld world, Tally tally, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var batch = NewBatch(world);
            CommitResult? result = null;
            while (result is null)
            {
                try
                {
                    result = await world.Store.CommitAsync(batch, CancellationToken.None);
                }
                catch (GraphStoreException lost) when (lost.IsTransient)
                {
                    // Nobody knows whether it was written; its key does.
                }
            }

            Assert.IsType<CommitResult.Committed>(result);
            tally.Add(batch);
        }
    }

    private static async Task AssertAllThereOnceAsync(StoreWorld world, Tally tally, long before)
    {
        var store = world.Store;
        var externalIds = tally.Batches.SelectMany(batch => batch.Records).Select(write => write.Header!.ExternalIds[0]).ToArray(); // New ones have a header.
        var heads = new List<RecordHead>();
        foreach (var slice in externalIds.Chunk(1000))
        {
            heads.AddRange(await store.FindOwnRecordsAsync(StoreWorld.Unit, slice, CancellationToken.None));
        }

        var revision = await store.ReadRevisionAsync(CancellationToken.None);
        var numbers = await store.ReadIndexRecordsAsync(revision, CancellationToken.None).Select(record => record.Number).ToListAsync();
        var claims = await store.ReadIndexClaimsAsync(revision, CancellationToken.None).Select(claim => claim.Number).ToListAsync();
        var changes = await store.ReadChangesAsync(0, CancellationToken.None).Select(change => change.Revision).ToListAsync();

        Assert.Equal((tally.Count, tally.Count), ((int)(revision - before), claims.Count));
        Assert.Equal(externalIds.Order(StringComparer.Ordinal), heads.Select(head => head.ExternalId).Order(StringComparer.Ordinal));
        Assert.All(heads, head => Assert.Equal(1, head.Version));
        Assert.Equal(Enumerable.Range(1, 2 * tally.Count), numbers);
        Assert.Equal(Enumerable.Range(1, (int)revision).Select(number => (long)number), changes);
    }

    /// <summary>What was acknowledged.</summary>
    private sealed class Tally
    {
        private readonly Lock sync = new();
        private readonly List<GraphBatch> batches = [];

        public int Count
        {
            get
            {
                lock (sync)
                {
                    return batches.Count;
                }
            }
        }

        public IReadOnlyList<GraphBatch> Batches => batches;

        public void Add(GraphBatch batch)
        {
            lock (sync)
            {
                batches.Add(batch);
            }
        }

        public async Task ReachesAsync(int count, TimeSpan patience)
        {
            for (var begun = Stopwatch.GetTimestamp(); Count < count;)
            {
                Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, patience);
                await Task.Delay(10);
            }
        }
    }
}
