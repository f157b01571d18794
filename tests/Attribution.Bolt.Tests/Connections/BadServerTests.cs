using Attribution.Bolt.Tests.FakeServer;

namespace Attribution.Bolt.Tests.Connections;

/// <summary>Whatever a server does, a query ends: with its records or with one exception, and the next one works.</summary>
public sealed class BadServerTests
{
    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(3, 0, true)]
    [InlineData(65535, 1, true)]
    [InlineData(5, 2, false)]
    public async Task Answers_SplitJoinedOrInterrupted_AreRead(int chunkSize, int bytesPerWrite, bool noops)
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Rows = 50, ChunkSize = chunkSize, BytesPerWrite = bytesPerWrite, SendsNoops = noops });
        await using var driver = Client.Of(server, builder => builder.WithFetchSize(7));

        Assert.Equal(Enumerable.Range(1, 50).Select(row => (long)row), await Client.ReadAsync(driver));
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { "close", "ServiceUnavailableException", "closed the connection" },
        { "abort", "ServiceUnavailableException", "connection" },
        { "half a chunk", "ServiceUnavailableException", "closed the connection" },
        { "lying list", "ProtocolException", "not PackStream" },
        { "lying string", "ProtocolException", "not PackStream" },
        { "nested", "ProtocolException", "nest deeper" },
        { "unknown tag", "ProtocolException", "unknown tag 0x55" },
        { "no structure", "ProtocolException", "a structure was expected" },
        { "too many columns", "ProtocolException", "2 values for 1 columns" },
        { "ignored without failure", "ProtocolException", "though none before it had failed" },
        { "silence", "ConnectionReadTimeoutException", "silent for longer than the 1 s it promised" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Answer_ThatIsBroken_EndsTheQueryAndTheNextOneWorks(string fault, string type, string message)
    {
        var isBroken = true;
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Hints = new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 1L },
            Answer = request => request.Name == "PULL" && isBroken ? Fault(fault) : null,
        });
        await using var driver = Client.Of(server);

        var failure = await Assert.ThrowsAnyAsync<Neo4jException>(() => Client.ReadAsync(driver));
        isBroken = false;

        Assert.Equal(type, failure.GetType().Name);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal([1L], await Client.ReadAsync(driver));
        Assert.Equal(0, driver.Source.Pools.Sum(pool => pool.InUse));
    }

    [Fact]
    public async Task Failure_OfAQuery_IgnoresTheRestAndResetsBeforeTheNext()
    {
        var fails = true;
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "RUN" && fails ? [FakeReply.Failure("Neo.ClientError.Statement.SyntaxError", "bad")] : null,
        });
        await using var driver = Client.Of(server);

        var failure = await Assert.ThrowsAsync<ClientException>(() => Client.ReadAsync(driver));
        fails = false;
        var next = await Client.ReadAsync(driver);

        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "bad"), (failure.Code, failure.Message));
        Assert.Equal([1L], next);
        Assert.Equal(["HELLO", "LOGON", "RUN", "PULL", "RESET", "RUN", "PULL"], server.Names);
    }

    [Fact]
    public async Task Record_WithAnUnknownStructure_IsReadUpToThatValue()
    {
        byte[] record = [0, 8, 0xB1, 0x71, 0x91, 0xB2, 0x21, 0x01, 0x81, 0x61, 0, 0];
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "PULL" ? [new FakeReply.Raw(record), FakeReply.Record(2L), FakeReply.Success()] : null,
        });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession();
        var records = await (await session.RunAsync("RETURN 1")).ToListAsync();

        Assert.Contains("structure 0x21", Assert.Throws<ProtocolException>(() => records[0]["x"]).Message, StringComparison.Ordinal);
        Assert.Equal(2L, records[1]["x"]);
    }

    [Fact]
    public async Task Query_ThatIsCancelled_EndsAtOnceAndClosesItsConnection()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Answer = request => request.Name == "PULL" ? [FakeReply.Record(1L), new FakeReply.Hang()] : null });
        await using var driver = Client.Of(server);
        using var cancel = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.ExecutableQuery("RETURN 1").WithStreamProcessor(async records =>
        {
            await foreach (var record in records.WithCancellation(cancel.Token))
            {
                await cancel.CancelAsync();
            }

            return 0;
        }).ExecuteAsync(cancel.Token));

        Assert.Equal((0, 0), (driver.Source.Pools.Sum(pool => pool.InUse), driver.Source.Pools.Sum(pool => pool.Idle)));
    }

    private static FakeReply[] Fault(string fault) => fault switch
    {
        "close" => [FakeReply.Record(1L), new FakeReply.Close()],
        "abort" => [FakeReply.Record(1L), new FakeReply.Abort()],
        "half a chunk" => [new FakeReply.Raw([0, 200, 0xB1, 0x71]), new FakeReply.Close()],
        "lying list" => [new FakeReply.Raw([0, 7, 0xB1, 0x71, 0xD6, 0x7F, 0xFF, 0xFF, 0xFF, 0, 0])],
        "lying string" => [new FakeReply.Raw([0, 8, 0xB1, 0x71, 0x91, 0xD2, 0x7F, 0xFF, 0xFF, 0xFF, 0, 0])],
        "nested" => [new FakeReply.Raw([0x27, 0x12, 0xB1, 0x71, .. Enumerable.Repeat((byte)0x91, 10_000), 0, 0])],
        "unknown tag" => [new FakeReply.Raw([0, 2, 0xB0, 0x55, 0, 0])],
        "no structure" => [new FakeReply.Raw([0, 1, 0x01, 0, 0])],
        "too many columns" => [FakeReply.Record(1L, 2L)],
        "ignored without failure" => [FakeReply.Ignored()],
        _ => [new FakeReply.Hang()],
    };
}
