using System.Net.WebSockets;
using System.Threading.Channels;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>Sends the messages of a connection one after the other from a bounded queue; who finds it full waits.</summary>
internal sealed class SocketSender(WebSocket socket, SocketOptions options, TimeProvider clock)
{
    private readonly Channel<OutgoingMessage> queue = Channel.CreateBounded<OutgoingMessage>(new BoundedChannelOptions(options.SendQueueLength)
    {
        SingleReader = true,
    });

    /// <summary>Puts a message into the queue, or gives its buffer back where the connection is closing.</summary>
    /// <exception cref="OperationCanceledException">The operation ended while it waited.</exception>
    public async ValueTask SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await queue.Writer.WriteAsync(message, cancellationToken);
        }
        catch (Exception exception) when (exception is ChannelClosedException or OperationCanceledException)
        {
            message.Bytes.Dispose();
            throw new OperationCanceledException("The message is no longer wanted.", exception, cancellationToken);
        }
    }

    /// <summary>No further messages; <see cref="RunAsync"/> ends after those that wait.</summary>
    public void Complete() => queue.Writer.TryComplete();

    /// <summary>Sends until <see cref="Complete"/>; messages of operations that the client has completed are dropped.</summary>
    /// <exception cref="TimeoutException">A message could not be sent in time.</exception>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in queue.Reader.ReadAllAsync(cancellationToken))
            {
                using var bytes = message.Bytes;
                if (message.Operation is not { IsSilenced: true })
                {
                    await SendAsync(bytes.Written, cancellationToken);
                }
            }
        }
        finally
        {
            queue.Writer.TryComplete();
            while (queue.Reader.TryRead(out var left))
            {
                left.Bytes.Dispose();
            }
        }
    }

    /// <summary>Cancelling a send aborts the socket, so that its buffer is free again when this throws.</summary>
    private async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.SendTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, either.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            throw new TimeoutException("The client does not read.");
        }
    }
}
