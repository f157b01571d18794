using System.Net.WebSockets;
using System.Text;

namespace Attribution.GraphQL.AspNetCore.Tests.WebSockets;

/// <summary>A client that sends and receives raw texts; a close shows as <c>close CODE reason</c>.</summary>
public sealed class ScriptedClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket socket = new();

    public static async Task<ScriptedClient> ConnectAsync(StreamServer server, string? subprotocol = "graphql-transport-ws", string? origin = null)
    {
        var client = new ScriptedClient();
        if (subprotocol is not null)
        {
            client.socket.Options.AddSubProtocol(subprotocol);
        }

        if (origin is not null)
        {
            client.socket.Options.SetRequestHeader("Origin", origin);
        }

        using var patience = new CancellationTokenSource(Patience);
        await client.socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);
        return client;
    }

    /// <summary>A connection that was acknowledged.</summary>
    public static async Task<ScriptedClient> InitialisedAsync(StreamServer server)
    {
        var client = await ConnectAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public async Task SendAsync(byte[] bytes, WebSocketMessageType type)
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.SendAsync(bytes, type, endOfMessage: true, patience.Token);
    }

    public Task SubscribeAsync(string id, string query) => SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The next message.</summary>
    public async Task<string> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var bytes = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, patience.Token);
            await bytes.WriteAsync(buffer.AsMemory(0, part.Count), patience.Token);
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Close
            ? $"close {(int?)socket.CloseStatus} {socket.CloseStatusDescription}"
            : Encoding.UTF8.GetString(bytes.ToArray());
    }

    public async Task CloseAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", patience.Token);
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
