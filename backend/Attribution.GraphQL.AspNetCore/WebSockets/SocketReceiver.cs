using System.Net.WebSockets;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>Receives whole messages into one pooled buffer, up to a limit.</summary>
internal sealed class SocketReceiver(WebSocket socket, ByteBuffer buffer, GraphQLServerOptions options)
{
    /// <summary>The next message, or why the connection ends.</summary>
    public async ValueTask<(SocketMessage? Message, SocketCloseCode End)> NextAsync(CancellationToken cancellationToken)
    {
        buffer.Clear();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.GetMemory(), cancellationToken);
            buffer.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return (null, SocketCloseCode.Normal);
            }

            if (buffer.Length > options.MaxBodyBytes)
            {
                return (null, SocketCloseCode.TooLarge(options.MaxBodyBytes));
            }
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Binary
            ? (null, SocketCloseCode.Invalid("Invalid message: binary"))
            : SocketMessage.Read(buffer.Written, options.Sockets.MaxIdLength);
    }

    /// <summary>Reads on until the other side has closed too; what it still sends is dropped.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        do
        {
            buffer.Clear();
        }
        while ((await socket.ReceiveAsync(buffer.GetMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close);
    }
}
