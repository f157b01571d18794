using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Server;

/// <summary>This client and a real server.</summary>
[Collection(ServerCollection.Name)]
public sealed class ServerTests(PlainServer server)
{
    [Fact]
    public async Task Values_SentAndReturned_AreTheSame()
    {
        await using var driver = server.Required.Connect();
        var values = GoldenValues.All.Where(pair => pair.Value is not byte[]).ToDictionary(pair => pair.Key, pair => pair.Value);

        var result = await driver.ExecutableQuery("RETURN $values AS values").WithParameters(new Dictionary<string, object?> { ["values"] = values }).ExecuteAsync();

        Assert.Equal(values, Assert.Single(result.Result).Get<Dictionary<string, object?>>("values"));
    }

    [Fact]
    public async Task Graph_Written_IsReadAsNodesRelationshipsAndPaths()
    {
        await using var driver = server.Required.Connect();
        var name = Guid.NewGuid().ToString();

        var summary = (await driver.ExecutableQuery("CREATE (:A {name: $name})-[:R {w: 1}]->(:B)").WithParameters(new { name }).ExecuteAsync()).Summary;
        var record = Assert.Single((await driver.ExecutableQuery("MATCH path = (a:A {name: $name})-[r]->(b) RETURN path, a, r").WithParameters(new { name }).ExecuteAsync()).Result);

        Assert.Equal((2, 1, 2, true), (summary.Counters.NodesCreated, summary.Counters.RelationshipsCreated, summary.Counters.PropertiesSet, summary.Counters.ContainsUpdates));
        var (path, node, relationship) = (record.Get<IPath>("path"), record.Get<INode>("a"), record.Get<IRelationship>("r"));
        Assert.Equal((node, name, "A"), (path.Start, node.Get<string>("name"), Assert.Single(node.Labels)));
        Assert.Equal((relationship, "R", node.ElementId), (Assert.Single(path.Relationships), relationship.Type, relationship.StartNodeElementId));
    }

    [Fact]
    public async Task Records_Many_ArriveInBatchesAndInOrder()
    {
        await using var driver = server.Required.Connect();
        await using var session = driver.AsyncSession(builder => builder.WithFetchSize(100));
        var cursor = await session.RunAsync("UNWIND range(1, 20000) AS x RETURN x");
        var sum = 0L;
        while (await cursor.FetchAsync())
        {
            sum += cursor.Current[0].As<long>();
        }

        Assert.Equal(200_010_000L, sum);
    }

    [Fact]
    public async Task Transaction_RolledBack_LeavesNothing()
    {
        await using var driver = server.Required.Connect();
        await using var session = driver.AsyncSession();
        var name = Guid.NewGuid().ToString();
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await transaction.RunAsync("CREATE (:Gone {name: $name})", new { name });
            await transaction.RollbackAsync();
        }

        var found = await session.ExecuteReadAsync(async runner => (await (await runner.RunAsync("MATCH (n:Gone {name: $name}) RETURN count(n)", new { name })).SingleAsync())[0]);
        Assert.Equal(0L, found);
    }

    [Fact]
    public async Task Query_LongerThanItsTimeout_IsEndedByTheServer()
    {
        await using var driver = server.Required.Connect();
        await using var session = driver.AsyncSession();

        var failure = await Assert.ThrowsAsync<ClientException>(async () => await (await session.RunAsync(
            "UNWIND range(1, 100000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)", builder => builder.WithTimeout(TimeSpan.FromMilliseconds(100)))).ConsumeAsync());

        Assert.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", failure.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_WithAMistake_SaysWhere()
    {
        await using var driver = server.Required.Connect();

        var failure = await Assert.ThrowsAsync<ClientException>(() => driver.ExecutableQuery("RETURN 1 +").ExecuteAsync());

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", failure.Code);
    }

    [Fact]
    public async Task Query_WithAWarning_TellsItUnlessTurnedOff()
    {
        await using var driver = server.Required.Connect();
        await using var session = driver.AsyncSession();
        await using var quiet = driver.AsyncSession(builder => builder.WithNotificationsDisabled());
        const string Cypher = "MATCH (n:NoSuchLabelAnywhere) RETURN n";

        var told = (await (await session.RunAsync(Cypher)).ConsumeAsync()).Notifications;
        var untold = (await (await quiet.RunAsync(Cypher)).ConsumeAsync()).Notifications;

        Assert.Equal((NotificationCategory.Unrecognized, 0), (Assert.Single(told).Category, untold.Count));
    }

    [Fact]
    public async Task Plan_Profiled_CountsRows()
    {
        await using var driver = server.Required.Connect();

        var summary = (await driver.ExecutableQuery("PROFILE UNWIND [1, 2] AS x RETURN x").ExecuteAsync()).Summary;

        Assert.Equal((true, true, 2L), (summary.HasPlan, summary.HasProfile, summary.Profile?.Records));
    }

    [Fact]
    public async Task Routing_OnASingleServer_Works()
    {
        var one = server.Required;
        await using var driver = GraphDatabase.Driver($"neo4j://{one.Uri.Authority}", AuthTokens.Basic(one.User, one.Password));

        Assert.Equal("neo4j", (await driver.ExecutableQuery("RETURN 1").ExecuteAsync()).Summary.Database.Name);
    }

    [Fact]
    public async Task Credentials_Wrong_AreRefusedInOneLine()
    {
        var one = server.Required;
        await using var driver = GraphDatabase.Driver(one.Uri, AuthTokens.Basic(one.User, "wrong"));
        await using var right = one.Connect();

        var failure = await Assert.ThrowsAsync<AuthenticationException>(driver.VerifyConnectivityAsync);

        Assert.Equal("The client is unauthorized due to authentication failure.", failure.Message);
        Assert.False(await right.VerifyAuthenticationAsync(AuthTokens.Basic(one.User, "wrong")));
        Assert.True(await right.VerifyAuthenticationAsync(AuthTokens.Basic(one.User, one.Password)));
    }

    [Fact]
    public async Task Database_Unknown_IsNamed()
    {
        await using var driver = server.Required.Connect();

        var failure = await Assert.ThrowsAnyAsync<Neo4jException>(() =>
            driver.ExecutableQuery("RETURN 1").WithConfig(new QueryConfig(database: "nowhere")).ExecuteAsync());

        Assert.Contains("nowhere", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task Encryption_WhereThereIsNone_SaysSo()
    {
        await using var driver = GraphDatabase.Driver($"bolt+ssc://{server.Required.Uri.Authority}");

        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);

        Assert.Contains("It may not be encrypted: then use bolt:// or neo4j://", failure.Message, StringComparison.Ordinal);
    }
}
