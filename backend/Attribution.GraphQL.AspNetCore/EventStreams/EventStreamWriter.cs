using System.Buffers;
using System.IO.Pipelines;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.AspNetCore.EventStreams;

/// <summary>Writes server-sent events (HTML §9.2) and sends each at once; not safe for several threads.</summary>
internal sealed class EventStreamWriter(PipeWriter target, GraphQLServerOptions options, TimeProvider clock)
{
    private long lastSent = clock.GetTimestamp();

    /// <summary>Sends a response as event <c>next</c>.</summary>
    /// <exception cref="TimeoutException">The client reads too slowly.</exception>
    public Task NextAsync(ExecutionResult response, CancellationToken cancellationToken)
    {
        target.Write("event: next\ndata: "u8);
        using (var buffer = new ByteBuffer(options.Pool))
        {
            response.WriteTo(buffer);
            var json = buffer.WrittenSpan;
            json.Replace((byte)'\n', (byte)' '); // a line end is an end of the data; in JSON it can only be space
            json.Replace((byte)'\r', (byte)' ');
            target.Write(json);
        }

        target.Write("\n\n"u8);
        return SendAsync(cancellationToken);
    }

    /// <summary>Sends the event that ends the stream.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken)
    {
        target.Write("event: complete\ndata:\n\n"u8);
        return SendAsync(cancellationToken);
    }

    /// <summary>Sends a comment, which clients ignore.</summary>
    public Task CommentAsync(CancellationToken cancellationToken)
    {
        target.Write(":\n\n"u8);
        return SendAsync(cancellationToken);
    }

    /// <summary>Sends a comment where nothing was sent for a while.</summary>
    public Task KeepAliveAsync(CancellationToken cancellationToken) =>
        clock.GetElapsedTime(lastSent) >= options.KeepAliveInterval ? CommentAsync(cancellationToken) : Task.CompletedTask;

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await target.FlushAsync(cancellationToken).AsTask().WaitAsync(options.Sockets.SendTimeout, clock, cancellationToken);
        lastSent = clock.GetTimestamp();
    }
}
