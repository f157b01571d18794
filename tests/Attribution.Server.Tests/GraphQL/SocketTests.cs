using System.Net.WebSockets;
using System.Text;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>WebSockets as the product serves them: who may open one.</summary>
public sealed class SocketTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Socket_ByTokenOrByCookieOfThisOrigin_IsAcknowledged()
    {
        var cookie = await server.SignInAsync();
        Assert.Equal("""{"type":"connection_ack"}""", await InitAsync(server.Bearer()));
        Assert.Equal("""{"type":"connection_ack"}""", await InitAsync(cookie, ("Origin", server.Address.GetLeftPart(UriPartial.Authority))));
    }

    [Fact]
    public async Task Socket_ByCookieFromElsewhere_IsRefused()
    {
        var cookie = await server.SignInAsync();
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => InitAsync(cookie, ("Origin", "https://elsewhere.example")));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Socket_WithoutSignIn_IsRefused() =>
        Assert.Contains("401", (await Assert.ThrowsAsync<WebSocketException>(() => InitAsync())).Message, StringComparison.Ordinal);

    private async Task<string> InitAsync(params (string Name, string Value)[] headers)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        using ClientWebSocket socket = new();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        foreach (var (name, value) in headers)
        {
            socket.Options.SetRequestHeader(name, value);
        }

        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"type":"connection_init"}"""), WebSocketMessageType.Text, true, patience.Token);
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
