using System.Net.WebSockets;
using System.Text;

namespace Attribution.GraphQL.AspNetCore.Tests.WebSockets;

public sealed class SocketSessionTests : IAsyncLifetime
{
    private StreamServer server = null!; // set before each test

    public async ValueTask InitializeAsync() => server = await StreamServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Subscribe_Query_GivesNextAndComplete()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"Hi you"}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_Variables_OutliveTheirMessage()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SendAsync("""{"id":"é\"","type":"subscribe","payload":{"query":"query A($n: String!) { hello(name: $n) } query B { fail }","operationName":"A","variables":{"n":"Bo"},"extensions":null}}""");
        await client.SendAsync("""{"type":"ping","payload":{"n":"Al"}}""");
        string[] answers = [await client.ReceiveAsync(), await client.ReceiveAsync(), await client.ReceiveAsync()];
        Assert.Contains("""{"id":"\u00E9\u0022","type":"next","payload":{"data":{"hello":"Hi Bo"}}}""", answers);
    }

    [Fact]
    public async Task Subscribe_ExecutedWithErrors_GivesNext()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("1", "{ fail }");
        Assert.StartsWith("""{"id":"1","type":"next","payload":{"errors":[{"message":"It failed.","locations":""", await client.ReceiveAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("{", "GRAPHQL_SYNTAX")]
    [InlineData("{ nothing }", "GRAPHQL_INVALID")]
    [InlineData("subscription { counted(to: -1) }", "NEGATIVE")]
    [InlineData("query($n: Int!) { hello }", "GRAPHQL_INVALID")]
    public async Task Subscribe_RefusedBeforeExecution_GivesErrorAndNoComplete(string query, string code)
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("1", query);
        var error = await client.ReceiveAsync();
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", error, StringComparison.Ordinal);
        Assert.Contains(code, error, StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_Events_ComeInOrderUntilServerCompletes()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("s", "subscription { counted(to: 2) }");
        Assert.Equal("""{"id":"s","type":"next","payload":{"data":{"counted":1}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"s","type":"next","payload":{"data":{"counted":2}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"s","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Complete_FromClient_SilencesAndClosesStreamAndFreesId()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("s", "subscription { rung }");
        await server.Bell.ListenersAsync(1);
        await client.SendAsync("""{"id":"s","type":"complete"}""");
        await server.Bell.ListenersAsync(0);
        await client.SubscribeAsync("s", "{ hello }");
        Assert.Equal("""{"id":"s","type":"next","payload":{"data":{"hello":"Hi you"}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"s","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Complete_UnknownId_IsIgnored()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SendAsync("""{"id":"never","type":"complete"}""");
        await client.SubscribeAsync("never", "subscription { counted(to: 1) }");
        Assert.Equal("""{"id":"never","type":"next","payload":{"data":{"counted":1}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_IdAfterServerCompleted_MayBeUsedAgain()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        for (var turn = 0; turn < 50; turn++)
        {
            await client.SubscribeAsync("1", "subscription { counted(to: 1) }");
            Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"counted":1}}}""", await client.ReceiveAsync());
            Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReceiveAsync());
        }
    }

    [Fact]
    public async Task Ping_WithPayload_IsAnsweredWithItAlsoBeforeInit()
    {
        await using var client = await ScriptedClient.ConnectAsync(server);
        await client.SendAsync("""{"type":"ping","payload":{"at":[1,"x"]}}""");
        Assert.Equal("""{"type":"pong","payload":{"at":[1,"x"]}}""", await client.ReceiveAsync());
        await client.SendAsync("""{"type":"pong","payload":{"any":"thing"}}""");
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Close_FromClient_ClosesEveryStream()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        for (var id = 0; id < 10; id++)
        {
            await client.SubscribeAsync($"{id}", "subscription { rung }");
        }

        await server.Bell.ListenersAsync(10);
        await client.CloseAsync();
        await server.Bell.ListenersAsync(0);
    }

    [Fact]
    public async Task Connection_Breaks_ClosesEveryStreamAlsoThoseOpenedLast()
    {
        await using (var client = await ScriptedClient.InitialisedAsync(server))
        {
            await client.SubscribeAsync("a", "subscription { rung }");
            await server.Bell.ListenersAsync(1);
            await client.SubscribeAsync("b", "subscription { rung }");
        }

        await server.Bell.ListenersAsync(0);
        Assert.DoesNotContain(server.Log.Entries, each => each.EventId == 4102);
    }

    [Fact]
    public async Task Close_DuplicateId_Is4409AndClosesStreams()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("x", "subscription { rung }");
        await server.Bell.ListenersAsync(1);
        await client.SubscribeAsync("x", "subscription { rung }");
        Assert.Equal("close 4409 Subscriber for x already exists", await client.ReceiveAsync());
        await server.Bell.ListenersAsync(0);
    }

    [Fact]
    public async Task Close_SubscribeBeforeAck_Is4401()
    {
        await using var client = await ScriptedClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("close 4401 Unauthorized", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Close_SecondInit_Is4429()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("close 4429 Too many initialisation requests", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Close_OtherSubprotocol_Is4406(string? subprotocol)
    {
        await using var client = await ScriptedClient.ConnectAsync(server, subprotocol);
        Assert.Equal("close 4406 Subprotocol not acceptable", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("not json", "Invalid message: not JSON in UTF-8")]
    [InlineData("[]", "Invalid message: not a JSON object")]
    [InlineData("{}", "Invalid message: unknown type")]
    [InlineData("""{"type":"start"}""", "Invalid message: unknown type")]
    [InlineData("""{"type":"next","id":"1","payload":{}}""", "Invalid message: unknown type")]
    [InlineData("""{"type":"ping","payload":1}""", "Invalid message: payload must be a JSON object")]
    [InlineData("""{"type":"complete"}""", "Invalid message: id must be a string of 1 to 128 characters")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""", "Invalid message: id must be a string of 1 to 128 characters")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ hello }"}}""", "Invalid message: id must be a string of 1 to 128 characters")]
    [InlineData("""{"type":"subscribe","id":"1"}""", "Invalid message: payload must be a JSON object")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""", "Invalid message: query must be a string.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}""", "Invalid message: variables must be a JSON object.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"\ud800"}}""", "Invalid message: query holds text that is not Unicode.")]
    public async Task Close_InvalidMessage_Is4400(string message, string reason)
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SendAsync(message);
        Assert.Equal($"close 4400 {reason}", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Close_BinaryMessage_Is4400()
    {
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SendAsync(Encoding.UTF8.GetBytes("""{"type":"ping"}"""), WebSocketMessageType.Binary);
        Assert.Equal("close 4400 Invalid message: binary", await client.ReceiveAsync());
    }
}
