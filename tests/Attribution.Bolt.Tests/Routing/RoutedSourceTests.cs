using Attribution.Bolt.Tests.FakeServer;

namespace Attribution.Bolt.Tests.Routing;

public sealed class RoutedSourceTests
{
    [Fact]
    public async Task Table_Fresh_IsAskedForOnce()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        await using var driver = Client.Of(server, scheme: "neo4j");

        await Client.ReadAsync(driver);
        await Client.ReadAsync(driver);

        Assert.Equal(["HELLO", "LOGON", "ROUTE", "RUN", "PULL", "RUN", "PULL"], server.Names);
        Assert.Equal("neo4j", server.Requests.First(request => request.Name == "RUN").Map(2)["db"]);
    }

    [Fact]
    public async Task Reads_AndWrites_GoToTheirServers()
    {
        await using var writer = new FakeBoltServer(new FakeBehaviour());
        await using var reader = new FakeBoltServer(new FakeBehaviour());
        reader.Behaviour = new FakeBehaviour { Answer = request => Route(request, reader.Address, writer.Address) };
        await using var driver = Client.Of(reader, scheme: "neo4j");

        await Client.ReadAsync(driver, builder => builder.WithDefaultAccessMode(AccessMode.Read));
        await Client.ReadAsync(driver, builder => builder.WithDefaultAccessMode(AccessMode.Write));

        Assert.Equal((1, 1), (reader.Names.Count(name => name == "RUN"), writer.Names.Count(name => name == "RUN")));
    }

    [Fact]
    public async Task Leader_ThatChanges_IsFoundAndTheWorkDoneThere()
    {
        await using var first = new FakeBoltServer(new FakeBehaviour());
        await using var second = new FakeBoltServer(new FakeBehaviour());
        var leader = first.Address;
        first.Behaviour = new FakeBehaviour
        {
            Answer = request => request.Name == "RUN" && leader == first.Address ? Demote() : Route(request, first.Address, leader),
        };
        await using var driver = Client.Of(first, builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(10)), "neo4j");

        await driver.ExecutableQuery("CREATE ()").ExecuteAsync();

        Assert.Equal((2, 1), (first.Names.Count(name => name == "ROUTE"), second.Names.Count(name => name == "RUN")));

        FakeReply[] Demote()
        {
            leader = second.Address;
            return [FakeReply.Failure("Neo.ClientError.Cluster.NotALeader")];
        }
    }

    [Fact]
    public async Task Server_ThatIsGone_IsLeftOut()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour());
        server.Behaviour = new FakeBehaviour
        {
            Answer = request => request.Name == "ROUTE" ? [FakeReply.Success(("rt", FakeBrain.Table(server.Address, "127.0.0.1:1", server.Address)))] : null,
        };
        await using var driver = Client.Of(server, scheme: "neo4j");

        for (var turn = 0; turn < 4; turn++)
        {
            Assert.Equal([1L], await Client.ReadAsync(driver));
        }
    }

    [Fact]
    public async Task Database_ThatDoesNotExist_FailsAtOnce()
    {
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "ROUTE" ? [FakeReply.Failure("Neo.ClientError.Database.DatabaseNotFound", "no such database")] : null,
        });
        await using var driver = Client.Of(server, scheme: "neo4j");

        Assert.Equal("no such database", (await Assert.ThrowsAsync<FatalDiscoveryException>(() => Client.ReadAsync(driver))).Message);
    }

    [Theory]
    [InlineData("127.0.0.1:0")]
    [InlineData("not an address")]
    public async Task Table_WithABrokenAddress_IsAProtocolErrorInside(string address)
    {
        await using var server = new FakeBoltServer(new FakeBehaviour
        {
            Answer = request => request.Name == "ROUTE" ? [FakeReply.Success(("rt", FakeBrain.Table(address)))] : null,
        });
        await using var driver = Client.Of(server, scheme: "neo4j");

        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => Client.ReadAsync(driver));

        Assert.IsType<ProtocolException>(Assert.Single(Assert.IsType<AggregateException>(failure.InnerException).InnerExceptions));
    }

    [Theory]
    [InlineData("bolt://h?a=b")]
    [InlineData("neo4j://h?a")]
    [InlineData("neo4j://h?address=x")]
    public void Uri_WithAWrongContext_IsRefused(string uri) => Assert.Throws<ArgumentException>(() => GraphDatabase.Driver(uri));

    [Fact]
    public void Uri_OfAnotherScheme_IsRefused() => Assert.Throws<NotSupportedException>(() => GraphDatabase.Driver("http://h"));

    [Fact]
    public void Uri_ThatSaysEncryption_LeavesNothingToTheConfiguration() =>
        Assert.Throws<ArgumentException>(() => GraphDatabase.Driver("bolt+s://h", builder => builder.WithEncryptionLevel(EncryptionLevel.None)));

    private static FakeReply[]? Route(FakeRequest request, string reader, string writer) =>
        request.Name == "ROUTE" ? [FakeReply.Success(("rt", FakeBrain.Table(reader, writer)))] : null;
}
