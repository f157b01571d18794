using System.Net;
using System.Net.Sockets;
using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests;

/// <summary>What keeps the store from opening is said in one line each; only what may pass is transient.</summary>
[Collection(ServerCollection.Name)]
public sealed class UnusableServerTests(PlainServer server)
{
    [Fact]
    public async Task Open_WrongPassword_SaysSo() =>
        Assert.Equal(("Neo4j: the user or the password is wrong.", false), await FailureAsync(Options with { Password = "wrong" }));

    [Fact]
    public async Task Open_ExpiredPassword_SaysWhatToDo()
    {
        await using var driver = server.Required.Connect();
        await driver.ExecutableQuery("CREATE USER expired IF NOT EXISTS SET PASSWORD 'first-password' CHANGE REQUIRED").WithConfig(new QueryConfig(database: "system")).ExecuteAsync();
        Assert.Equal(
            ("Neo4j: the password has expired; the user must change it on the server first (ALTER CURRENT USER SET PASSWORD).", false),
            await FailureAsync(Options with { User = "expired", Password = "first-password" }));
    }

    [Fact]
    public async Task Open_UnknownDatabase_NamesIt() =>
        Assert.Equal(("Neo4j: there is no database 'nowhere'.", false), await FailureAsync(Options with { Database = "nowhere" }));

    [Fact]
    public async Task Open_EncryptedWhereTheServerIsNot_SaysSo()
    {
        var (message, isTransient) = await FailureAsync(Options with { Uri = new Uri($"bolt+ssc://{server.Required.Uri.Authority}") });
        Assert.Contains("It may not be encrypted: then use bolt:// or neo4j://.", message, StringComparison.Ordinal);
        Assert.True(isTransient);
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n", "answered in HTTP: this is the port of the web interface. Bolt listens on 7687 unless configured otherwise.")]
    [InlineData("\u0015\u0003\u0003\0\u0002\u0002\u0046", "wants an encrypted connection: use bolt+s:// or neo4j+s:// (+ssc for its own certificate).")]
    public async Task Open_PortOfSomethingElse_SaysWhatItIs(string answer, string message)
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        var answering = AnswerAsync(other, answer);
        Neo4jStoreOptions options = new() { Uri = new Uri($"bolt://{other.LocalEndpoint}"), User = "neo4j", Password = "any" };

        var failure = await FailureAsync(options);
        await answering;

        Assert.Equal(($"Neo4j: {other.LocalEndpoint} {message}", true), failure);
    }

    [Fact]
    public async Task Open_NobodyThere_IsTransientAndSaidAtOnce()
    {
        using TcpListener gone = new(IPAddress.Loopback, 0);
        gone.Start();
        var address = gone.LocalEndpoint;
        gone.Stop();

        var (message, isTransient) = await FailureAsync(new Neo4jStoreOptions { Uri = new Uri($"neo4j://{address}"), User = "neo4j", Password = "any" });

        Assert.StartsWith("Neo4j: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.True(isTransient);
    }

    [Fact]
    public async Task Commit_BeforeTheServerWasReached_IsRefusedAtOnce()
    {
        await using var store = Neo4jGraphStore.Connect(new Neo4jStoreOptions { Uri = new Uri("bolt://127.0.0.1:1"), User = "neo4j", Password = "any" }, new ManualClock());
        var failure = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.InternLabelAsync(Domain.Labels.HandlingLabel.Public("PL-CYB"), CancellationToken.None));
        Assert.Equal(("Neo4j: the server has not been reached yet.", true), (failure.Message, failure.IsTransient));
    }

    private Neo4jStoreOptions Options => Neo4jStores.OptionsOf(server.Required);

    private static async Task<(string Message, bool IsTransient)> FailureAsync(Neo4jStoreOptions options)
    {
        var failure = await Assert.ThrowsAsync<GraphStoreException>(() => Neo4jGraphStore.OpenAsync(options, TimeProvider.System, CancellationToken.None));
        return (failure.Message, failure.IsTransient);
    }

    private static async Task AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        await stream.ReadAtLeastAsync(new byte[20], 20);
        await stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(answer));
    }
}
