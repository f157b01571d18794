using System.Net.WebSockets;

namespace Attribution.GraphQL.AspNetCore.Tests.WebSockets;

public sealed class SocketLimitsTests
{
    [Fact]
    public async Task Close_NoInitInTime_Is4408()
    {
        await using var server = await StreamServer.StartAsync(new() { Sockets = new() { InitTimeout = TimeSpan.FromMilliseconds(20) } });
        await using var client = await ScriptedClient.ConnectAsync(server);
        Assert.Equal("close 4408 Connection initialisation timeout", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Close_InitHangs_Is4408()
    {
        await using var server = await StreamServer.StartAsync(new()
        {
            Sockets = new() { InitTimeout = TimeSpan.FromMilliseconds(20) },
            OnSocketInit = async (_, _, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return true;
            },
        });
        await using var client = await ScriptedClient.ConnectAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("close 4408 Connection initialisation timeout", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""", "close 4403 Forbidden")]
    [InlineData("""{"type":"connection_init","payload":{"token":"right"}}""", """{"type":"connection_ack"}""")]
    [InlineData("""{"type":"connection_init","payload":{"token":"crash"}}""", "close 4500 Internal server error")]
    public async Task Init_Hook_AcceptsRefusesOrFails(string message, string answer)
    {
        await using var server = await StreamServer.StartAsync(new()
        {
            OnSocketInit = (_, payload, _) => payload?.GetProperty("token").GetString() switch
            {
                "right" => new(true),
                null => new(false),
                _ => throw new InvalidOperationException("secret"),
            },
        });
        await using var client = await ScriptedClient.ConnectAsync(server);
        await client.SendAsync(message);
        Assert.Equal(answer, await client.ReceiveAsync());
        Assert.Equal(answer.Contains("4500", StringComparison.Ordinal) ? 1 : 0, server.Log.Entries.Count(each => each.EventId == 4102));
    }

    [Fact]
    public async Task Close_RightsLost_Is4403AndClosesStreams()
    {
        var allowed = true;
        await using var server = await StreamServer.StartAsync(new() { RecheckInterval = TimeSpan.FromMilliseconds(10), IsStillAllowed = (_, _) => new(allowed) });
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("1", "subscription { rung }");
        await server.Bell.ListenersAsync(1);
        allowed = false;
        Assert.Equal("close 4403 Forbidden", await client.ReceiveAsync());
        await server.Bell.ListenersAsync(0);
    }

    [Fact]
    public async Task Subscribe_MoreThanAllowed_IsErrorOfThatOperation()
    {
        await using var server = await StreamServer.StartAsync(new() { Sockets = new() { MaxOperations = 1 } });
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("1", "subscription { rung }");
        await server.Bell.ListenersAsync(1);
        await client.SubscribeAsync("2", "{ hello }");
        Assert.Equal(
            """{"id":"2","type":"error","payload":[{"message":"A connection may have 1 operations at once.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""",
            await client.ReceiveAsync());
        server.Bell.Ring(7);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"rung":7}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Close_MoreStreamsThanOneCallerMayHave_Is1013UntilOneIsClosed()
    {
        await using var server = await StreamServer.StartAsync(new() { MaxStreamsPerCaller = 1 });
        await using (var first = await ScriptedClient.InitialisedAsync(server))
        {
            await using var second = await ScriptedClient.ConnectAsync(server);
            Assert.Equal("close 1013 At most 1 streams of one caller may be open", await second.ReceiveAsync());
            await first.SubscribeAsync("1", "{ hello }");
            Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"Hi you"}}}""", await first.ReceiveAsync());
        }

        await server.StreamsAsync(0);
        await using var third = await ScriptedClient.InitialisedAsync(server);
    }

    [Fact]
    public async Task Close_MessageTooLarge_Is1009()
    {
        await using var server = await StreamServer.StartAsync(new() { MaxBodyBytes = 5_000 });
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SendAsync($$$"""{"type":"ping","payload":{"x":"{{{new string('x', 9_000)}}}"}}""");
        Assert.Equal("close 1009 A message may have at most 5000 bytes", await client.ReceiveAsync());
    }

    [Fact]
    public async Task SlowReader_FirstStopsItsStream_ThenIsCut()
    {
        var options = new SocketOptions { SendQueueLength = 4, SendTimeout = TimeSpan.FromMilliseconds(300) };
        await using var server = await StreamServer.StartAsync(new() { Sockets = options });
        await using var client = await ScriptedClient.InitialisedAsync(server);
        await client.SubscribeAsync("1", "subscription { poured }");
        await server.Log.WaitForAsync(4103);
        Assert.InRange(server.Bell.Poured, 5, 2_000); // what the queue and the socket's own buffers hold
    }

    [Theory]
    [InlineData("http://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("same", true)]
    public async Task Connect_FromPageOfOtherOrigin_IsRefused(string origin, bool isAllowed)
    {
        await using var server = await StreamServer.StartAsync();
        var sent = origin == "same" ? server.Address.GetLeftPart(UriPartial.Authority) : origin;
        var connect = () => ScriptedClient.ConnectAsync(server, origin: sent);
        if (isAllowed)
        {
            await (await connect()).DisposeAsync();
        }
        else
        {
            Assert.Contains("403", (await Assert.ThrowsAsync<WebSocketException>(connect)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ServerStops_ConnectionIsClosedWith1001()
    {
        var server = await StreamServer.StartAsync();
        await using var client = await ScriptedClient.InitialisedAsync(server);
        var stopping = server.DisposeAsync();
        Assert.Equal("close 1001 The server stops", await client.ReceiveAsync());
        await client.CloseAsync();
        await stopping;
    }
}
