using Attribution.Bolt.Tests.FakeServer;

namespace Attribution.Bolt.Tests.Pools;

public sealed class ConnectionPoolTests
{
    [Fact]
    public async Task Connections_AllInUse_AreWaitedForAsLongAsAllowed()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server, builder => builder.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(0.2)));
        await using var holder = driver.AsyncSession();
        await holder.BeginTransactionAsync();

        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => Client.ReadAsync(driver));

        Assert.Equal("No connection became free within 0.2 s; 1 are in use.", failure.Message);
    }

    [Fact]
    public async Task Connection_GivenBack_GoesToTheOneWhoWaits()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server, builder => builder.WithMaxConnectionPoolSize(1));
        await using var holder = driver.AsyncSession();
        var transaction = await holder.BeginTransactionAsync();
        var waiting = Client.ReadAsync(driver);

        await transaction.CommitAsync();

        Assert.Equal([1L], await waiting);
        Assert.Equal(1, server.Accepted);
    }

    [Fact]
    public async Task Connection_TooOld_IsNotUsedAgain()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server, builder => builder.WithMaxConnectionLifetime(TimeSpan.Zero));

        await Client.ReadAsync(driver);
        await Client.ReadAsync(driver);

        Assert.Equal(2, server.Accepted);
    }

    [Fact]
    public async Task Connection_ToBeProbed_IsResetBeforeUse()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server, builder => builder.WithConnectionLivenessCheckTimeout(TimeSpan.Zero));

        await Client.ReadAsync(driver);
        await Client.ReadAsync(driver);

        Assert.Equal(["HELLO", "LOGON", "RUN", "PULL", "RESET", "RUN", "PULL"], server.Names);
    }

    [Fact]
    public async Task Authorization_Expired_EndsTheOtherConnectionsToo()
    {
        var isExpired = false;
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "RUN" && isExpired ? [FakeReply.Failure("Neo.ClientError.Security.AuthorizationExpired")] : null,
        });
        await using var driver = Client.Of(server);
        await Client.ReadAsync(driver);
        isExpired = true;
        await Assert.ThrowsAsync<AuthorizationException>(() => Client.ReadAsync(driver));
        isExpired = false;

        Assert.Equal([1L], await Client.ReadAsync(driver));
        Assert.Equal(2, server.Accepted);
    }

    /// <summary>Ten thousand uses, a third of them ended by the server, a third cancelled, leave nothing behind.</summary>
    [Fact]
    public async Task Connections_TenThousandUsesUnderFaults_LeaveNothingBehind()
    {
        var (runs, pulls) = (0, 0);
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "PULL" && Interlocked.Increment(ref pulls) % 29 == 0 ? [new FakeReply.Close()]
                : request.Name == "RUN" && Interlocked.Increment(ref runs) % 13 == 0 ? [FakeReply.Failure("Neo.ClientError.Statement.SyntaxError")]
                : null,
        });
        var driver = Client.Of(server, builder => builder.WithMaxConnectionPoolSize(20));
        var outcomes = new int[3];
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 40 }, async (use, _) =>
        {
            Interlocked.Increment(ref outcomes[await UseAsync(driver, use)]);
        });

        Assert.Equal(0, driver.Source.Pools.Sum(pool => pool.InUse));
        Assert.InRange(driver.Source.Pools.Sum(pool => pool.Idle), 0, 20);
        Assert.All(outcomes, outcome => Assert.NotEqual(0, outcome));
        await driver.DisposeAsync();
        await Eventually(() => server.Open == 0);
        Assert.Equal(0, server.Open);
    }

    private static async Task<int> UseAsync(BoltDriver driver, int use)
    {
        using var cancel = new CancellationTokenSource();
        try
        {
            if (use % 17 == 0)
            {
                cancel.CancelAfter(TimeSpan.FromMicroseconds(use % 700));
            }

            await using var session = driver.AsyncSession();
            await foreach (var record in (await session.RunAsync("RETURN 1")).WithCancellation(cancel.Token))
            {
                Assert.Equal(1L, record[0]);
            }

            return 0;
        }
        catch (Neo4jException)
        {
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 2;
        }
    }

    private static async Task Eventually(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!isSo() && !limit.IsCancellationRequested)
        {
            await Task.Yield();
        }
    }
}
