namespace Attribution.Bolt.Tests.Server;

/// <summary>The server is killed while many write: what was acknowledged is there, nothing is there twice, and the pool works again by itself.</summary>
[Collection(ServerCollection.Name)]
public sealed class KillTests(PlainServer server)
{
    private const int Writers = 8;

    [Fact]
    public async Task Writes_WhileTheServerIsKilled_AreNeitherLostNorDoubled()
    {
        var one = server.Required;
        Assert.SkipWhen(!one.IsOurs, "Only a server started by the tests is killed.");
        await using var driver = one.Connect(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(60)));
        await driver.ExecutableQuery("CREATE CONSTRAINT written IF NOT EXISTS FOR (w:Written) REQUIRE w.id IS UNIQUE").ExecuteAsync();
        using var stop = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Writers).Select(writer => WriteAsync(driver, writer, stop.Token)).ToList();

        await UntilAsync(driver, atLeast: 50);
        await one.KillAsync();
        await one.StartAgainAsync();
        await using (var fresh = one.Connect())
        {
            await fresh.ExecutableQuery("RETURN 1").ExecuteAsync(); // The server's own first steps are not the pool's to answer for.
        }

        var back = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(1L, Assert.Single((await driver.ExecutableQuery("RETURN 1").ExecuteAsync()).Result)[0]);
        var recovered = back.Elapsed;
        var before = await CountAsync(driver);
        await UntilAsync(driver, before + 50);
        await stop.CancelAsync();
        var acknowledged = (await Task.WhenAll(writing)).SelectMany(ids => ids).ToHashSet();

        var stored = (await driver.ExecutableQuery("MATCH (w:Written) RETURN w.id AS id, w.times AS times").ExecuteAsync()).Result;
        Assert.Empty(acknowledged.Except(stored.Select(record => record.Get<string>("id"))));
        Assert.All(stored, record => Assert.Equal(1L, record["times"]));
        Assert.InRange(recovered, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    /// <summary>Writes one thing after the other, each under a key; an answer that is lost is resolved by asking for the key.</summary>
    private static async Task<List<string>> WriteAsync(IDriver driver, int writer, CancellationToken stop)
    {
        var acknowledged = new List<string>();
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var id = $"{writer}-{number}";
            await using var session = driver.AsyncSession();
            try
            {
                await session.ExecuteWriteAsync(runner => runner.RunAsync(
                    "MERGE (w:Written {id: $id}) ON CREATE SET w.times = 1 ON MATCH SET w.times = w.times + 1", new { id }));
                acknowledged.Add(id);
            }
            catch (ServiceUnavailableException lost) when (!lost.IsRetriable)
            {
                var found = (await driver.ExecutableQuery("MATCH (w:Written {id: $id}) RETURN count(w)").WithParameters(new { id }).ExecuteAsync(CancellationToken.None)).Result;
                if (found[0][0].As<long>() == 1)
                {
                    acknowledged.Add(id);
                }
            }
        }

        return acknowledged;
    }

    private static async Task UntilAsync(IDriver driver, long atLeast)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await CountAsync(driver) < atLeast)
        {
            limit.Token.ThrowIfCancellationRequested();
        }
    }

    private static async Task<long> CountAsync(IDriver driver) =>
        (await driver.ExecutableQuery("MATCH (w:Written) RETURN count(w)").ExecuteAsync()).Result[0][0].As<long>();
}
