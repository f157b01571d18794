using Attribution.Bolt.Tests.FakeServer;

namespace Attribution.Bolt.Tests.Sessions;

/// <summary>What goes over the wire for what a caller does, and what comes back.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task ManagedTransaction_Work_IsOneBeginOneRunOneCommit()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Rows = 2 });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession(builder => builder.WithDatabase("neo4j").WithBookmarks(Bookmarks.From("FB:0")));

        var values = await session.ExecuteWriteAsync(async runner => await (await runner.RunAsync("RETURN 1", new { a = 1 })).ToListAsync(record => record.Get<int>("x")));

        Assert.Equal([1, 2], values);
        Assert.Equal(["HELLO", "LOGON", "BEGIN", "RUN", "PULL", "COMMIT"], server.Names);
        Assert.Equal(["FB:0"], (List<object?>)server.Requests.Single(request => request.Name == "BEGIN").Map(0)["bookmarks"]!); // Sent above.
        Assert.Equal(Bookmarks.From("FB:c"), session.LastBookmarks);
    }

    [Fact]
    public async Task ManagedTransaction_TransientFailure_IsDoneAgain()
    {
        var failures = 2;
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "RUN" && failures-- > 0 ? [FakeReply.Failure("Neo.TransientError.Transaction.DeadlockDetected")] : null,
        });
        await using var driver = Client.Of(server, builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(20)));
        await using var session = driver.AsyncSession();

        Assert.Equal(1, await session.ExecuteReadAsync(async runner => (await (await runner.RunAsync("RETURN 1")).SingleAsync())["x"].As<int>()));
        Assert.Equal(3, server.Names.Count(name => name == "BEGIN"));
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    public async Task ManagedTransaction_EndedOnRequest_IsNotDoneAgain(string code)
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Answer = request => request.Name == "RUN" ? [FakeReply.Failure(code)] : null });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession();

        await Assert.ThrowsAsync<ClientException>(() => session.ExecuteWriteAsync(async runner => await (await runner.RunAsync("RETURN 1")).ConsumeAsync()));

        Assert.Single(server.Names, name => name == "BEGIN");
    }

    [Fact]
    public async Task Commit_LostBeforeItsAnswer_IsNotDoneAgain()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Answer = request => request.Name == "COMMIT" ? [new FakeReply.Close()] : null });
        await using var driver = Client.Of(server, builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(20)));
        await using var session = driver.AsyncSession();

        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => session.ExecuteWriteAsync(runner => runner.RunAsync("CREATE ()")));

        Assert.Contains("whether it took place is not known", failure.Message, StringComparison.Ordinal);
        Assert.Equal((false, 1), (failure.IsRetriable, server.Names.Count(name => name == "COMMIT")));
    }

    [Fact]
    public async Task Transaction_DisposedWithoutCommit_IsRolledBack()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession();
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await (await transaction.RunAsync("CREATE ()")).ConsumeAsync();
            await Assert.ThrowsAsync<TransactionNestingException>(() => session.RunAsync("RETURN 1"));
        }

        Assert.Equal("ROLLBACK", server.Names.Last());
    }

    [Fact]
    public async Task Transaction_AfterAFailure_SaysSoAndRollsBackWithoutAsking()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Answer = request => request.Name == "RUN" ? [FakeReply.Failure("Neo.ClientError.Statement.SyntaxError")] : null });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await Assert.ThrowsAsync<ClientException>(async () => await (await transaction.RunAsync("x")).ConsumeAsync());

        await Assert.ThrowsAsync<TransactionTerminatedException>(() => transaction.RunAsync("RETURN 1"));
        await transaction.RollbackAsync();

        await Assert.ThrowsAsync<TransactionClosedException>(transaction.CommitAsync);
        Assert.DoesNotContain("ROLLBACK", server.Names);
    }

    [Fact]
    public async Task Results_TwoInOneTransaction_AreReadInAnyOrder()
    {
        var queries = 0L;
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "RUN" ? [FakeReply.Success(("fields", (List<object?>)["x"]), ("qid", queries++))]
                : request.Name == "PULL" ? [FakeReply.Record(queries * 10), FakeReply.Record(queries * 10 + 1), FakeReply.Success()]
                : null,
        });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("RETURN 1");
        var second = await transaction.RunAsync("RETURN 2");

        Assert.Equal([20, 21], await second.ToListAsync(record => record["x"].As<int>()));
        Assert.Equal([10, 11], await first.ToListAsync(record => record["x"].As<int>()));
    }

    [Fact]
    public async Task Records_OfManyBatches_AreAskedForAsTheyAreTaken()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Rows = 10 });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession(builder => builder.WithFetchSize(3));
        var cursor = await session.RunAsync("RETURN 1");
        await cursor.FetchAsync();
        await cursor.FetchAsync();
        await cursor.FetchAsync();
        var asked = server.Names.Count(name => name == "PULL");

        var rest = await cursor.ToListAsync();

        Assert.Equal((1, 7, 4), (asked, rest.Count, server.Names.Count(name => name == "PULL")));
    }

    [Fact]
    public async Task Consume_InTheMiddle_DiscardsTheRest()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Rows = 10 });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession(builder => builder.WithFetchSize(3));
        var cursor = await session.RunAsync("RETURN 1");
        await cursor.FetchAsync();

        var summary = await cursor.ConsumeAsync();

        Assert.Equal((QueryType.ReadOnly, "neo4j", "Neo4j/5.26.0"), (summary.QueryType, summary.Database.Name, summary.Server.Agent));
        Assert.Equal("DISCARD", server.Names.Last());
        await Assert.ThrowsAsync<ResultConsumedException>(cursor.FetchAsync);
        Assert.Equal(Bookmarks.From("FB:a"), session.LastBookmarks);
    }

    [Fact]
    public async Task Peek_Always_KeepsTheRecord()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Rows = 1 });
        await using var driver = Client.Of(server);
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("RETURN 1");

        var peeked = await cursor.PeekAsync();

        Assert.True(await cursor.FetchAsync());
        Assert.Same(peeked, cursor.Current);
        Assert.Equal((null, false), (await cursor.PeekAsync(), await cursor.FetchAsync()));
        Assert.Equal(["x"], await cursor.KeysAsync());
    }

    [Fact]
    public async Task SessionAuth_OnAnOpenConnection_SignsInAnew()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server);
        await Client.ReadAsync(driver);

        await Client.ReadAsync(driver, builder => builder.WithAuthToken(AuthTokens.Basic("bob", "other")));

        Assert.Equal(["HELLO", "LOGON", "RUN", "PULL", "LOGOFF", "LOGON", "RUN", "PULL"], server.Names);
    }

    [Fact]
    public async Task BookmarkManager_Shared_GivesWhatOthersLeftBehind()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server);
        var manager = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager(new BookmarkManagerConfig(["FB:1"]));

        await Client.ReadAsync(driver, builder => builder.WithBookmarkManager(manager));
        await Client.ReadAsync(driver, builder => builder.WithBookmarkManager(manager));

        var bookmarks = server.Requests.Where(request => request.Name == "RUN").Select(request => string.Join(',', (List<object?>)request.Map(2)["bookmarks"]!)); // Sent by both.
        Assert.Equal(["FB:1", "FB:a"], bookmarks);
    }

    [Fact]
    public async Task TokenManager_RefusedToken_IsAskedAgain()
    {
        var given = 0;
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "LOGON" && (string?)request.Map(0)["credentials"] == "p1"
                ? [FakeReply.Failure("Neo.ClientError.Security.Unauthorized"), new FakeReply.Close()]
                : null,
        });
        var tokens = AuthTokenManagers.Basic(() => ValueTask.FromResult(AuthTokens.Basic("ann", $"p{++given}")));
        await using var driver = GraphDatabase.Driver(server.Uri, tokens);

        var result = await driver.ExecutableQuery("RETURN 1").ExecuteAsync();

        Assert.Equal((1, 2), (result.Result.Count, given));
    }
}
