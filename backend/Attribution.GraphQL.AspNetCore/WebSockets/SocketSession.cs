using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// One graphql-transport-ws connection: receives, sends and watches until somebody stops it, then ends its operations, says why, and
/// closes.
/// </summary>
internal sealed class SocketSession : IAsyncDisposable
{
    private readonly WebSocket socket;
    private readonly HttpContext http;
    private readonly SocketExecution execution;
    private readonly GraphQLServerOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly SocketSender sender;
    private readonly SocketOperations operations;
    private readonly ByteBuffer received;
    private readonly SocketReceiver receiver;
    private readonly CancellationTokenSource lifetime;
    private readonly TaskCompletionSource<SocketCloseCode> stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool initialised;
    private volatile bool acknowledged;

    public SocketSession(WebSocket socket, HttpContext http, SocketExecution execution, TimeProvider clock, ILogger logger)
    {
        (this.socket, this.http, this.execution, this.clock, this.logger) = (socket, http, execution, clock, logger);
        options = execution.Options;
        sender = new SocketSender(socket, options.Sockets, clock);
        operations = new SocketOperations(options.Sockets.MaxOperations);
        received = execution.NewBuffer();
        receiver = new SocketReceiver(socket, received, options);
        lifetime = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
    }

    /// <summary>Makes <see cref="RunAsync"/> close with this code; the first to stop decides.</summary>
    public void Stop(SocketCloseCode code) => stopped.TrySetResult(code);

    /// <summary>Serves the connection until it is closed.</summary>
    public async Task RunAsync()
    {
        using var abort = http.RequestAborted.Register(() => Stop(SocketCloseCode.Cut));
        using var watch = CancellationTokenSource.CreateLinkedTokenSource(lifetime.Token);
        var receiving = stopped.Task.IsCompleted ? Task.CompletedTask : GuardAsync(() => ReceiveAsync(lifetime.Token));
        var sending = GuardAsync(() => sender.RunAsync(lifetime.Token));
        Task[] watching = [GuardAsync(() => WatchInitAsync(watch.Token)), GuardAsync(() => WatchRightsAsync(watch.Token))];

        var code = await stopped.Task;
        await watch.CancelAsync();
        await operations.StopAsync();
        sender.Complete();
        await CloseAsync(code, sending, receiving);
        await lifetime.CancelAsync();
        await Task.WhenAll([.. watching, sending, receiving]);
    }

    public ValueTask DisposeAsync()
    {
        received.Dispose();
        operations.Dispose();
        lifetime.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Tells the other side why, and waits a bounded time until it has closed too; then, at the latest, the connection is cut.</summary>
    private async Task CloseAsync(SocketCloseCode code, Task sending, Task receiving)
    {
        using var timeout = new CancellationTokenSource(options.Sockets.CloseTimeout, clock);
        try
        {
            if (code != SocketCloseCode.Cut && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await sending.WaitAsync(timeout.Token); // what was queued before goes first
                await socket.CloseOutputAsync((WebSocketCloseStatus)code.Code, code.Reason, timeout.Token);
                await receiving.WaitAsync(timeout.Token);
                await (socket.State == WebSocketState.CloseSent ? receiver.DrainAsync(timeout.Token) : Task.CompletedTask);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // it is cut below
        }

        if (socket.State != WebSocketState.Closed)
        {
            socket.Abort();
        }
    }

    /// <summary>Runs a part of the connection; how it fails decides how the connection ends.</summary>
    private async Task GuardAsync(Func<Task> part)
    {
        try
        {
            await part();
        }
        catch (OperationCanceledException)
        {
            Stop(SocketCloseCode.Cut); // or it was stopped already
        }
        catch (WebSocketException)
        {
            Stop(SocketCloseCode.Cut);
        }
        catch (TimeoutException)
        {
            GraphQLLog.SlowReader(logger, options.Sockets.SendTimeout.TotalSeconds, RequestFactory.CorrelationOf(http));
            Stop(SocketCloseCode.Cut);
        }
#pragma warning disable CA1031 // the edge of the connection
        catch (Exception exception)
#pragma warning restore CA1031
        {
            GraphQLLog.ConnectionFailed(logger, exception, RequestFactory.CorrelationOf(http));
            Stop(SocketCloseCode.InternalError);
        }
    }

    private async Task WatchInitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(options.Sockets.InitTimeout, clock, cancellationToken);
        if (!acknowledged)
        {
            Stop(SocketCloseCode.InitTimeout);
        }
    }

    private async Task WatchRightsAsync(CancellationToken cancellationToken)
    {
        if (options.IsStillAllowed is not { } isAllowed)
        {
            return;
        }

        using var timer = new PeriodicTimer(options.RecheckInterval, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            if (!await isAllowed(http, cancellationToken))
            {
                Stop(SocketCloseCode.Forbidden);
                return;
            }
        }
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        while (!stopped.Task.IsCompleted)
        {
            var (message, end) = await receiver.NextAsync(cancellationToken);
            if (message is null)
            {
                Stop(end);
                return;
            }

            await HandleAsync(message, cancellationToken);
        }
    }

    private ValueTask HandleAsync(SocketMessage message, CancellationToken cancellationToken)
    {
        switch (message.Type)
        {
            case SocketMessageType.ConnectionInit:
                return InitAsync(message.Payload, cancellationToken);
            case SocketMessageType.Ping:
                return sender.SendAsync(OutgoingMessage.Pong(execution.NewBuffer(), message.Payload), cancellationToken);
            case SocketMessageType.Subscribe:
                return SubscribeAsync(message, cancellationToken);
            case SocketMessageType.Complete:
                operations.Silence(message.Id);
                break;
        }

        return ValueTask.CompletedTask;
    }

    private async ValueTask InitAsync(JsonElement? payload, CancellationToken cancellationToken)
    {
        if (initialised)
        {
            Stop(SocketCloseCode.TooManyInits);
            return;
        }

        initialised = true;
        if (options.OnSocketInit is { } accept && !await accept(http, payload, cancellationToken))
        {
            Stop(SocketCloseCode.Forbidden);
            return;
        }

        acknowledged = true;
        await sender.SendAsync(OutgoingMessage.Ack(execution.NewBuffer()), cancellationToken);
    }

    private async ValueTask SubscribeAsync(SocketMessage message, CancellationToken cancellationToken)
    {
        if (!acknowledged)
        {
            Stop(SocketCloseCode.Unauthorized);
        }
        else if (operations.Contains(message.Id))
        {
            Stop(SocketCloseCode.AlreadyExists(message.Id));
        }
        else if (RequestParameters.FromJson(message.Payload.GetValueOrDefault()) is { Parameters: not { } } invalid)
        {
            Stop(SocketCloseCode.Invalid($"Invalid message: {invalid.Fault?.Message}"));
        }
        else
        {
            await StartAsync(message, cancellationToken);
        }
    }

    private async ValueTask StartAsync(SocketMessage message, CancellationToken cancellationToken)
    {
        var operation = new SocketOperation(message.Id, operations.Closing);
        if (operations.IsFull)
        {
            using var refusal = RequestFactory.Refused("TOO_MANY_OPERATIONS", $"A connection may have {options.Sockets.MaxOperations} operations at once.");
            await sender.SendAsync(OutgoingMessage.Error(execution.NewBuffer(), operation, refusal), cancellationToken);
            operation.Dispose();
            return;
        }

        operations.Start(operation, started => GuardOperationAsync(message, started));
    }

    private Task GuardOperationAsync(SocketMessage message, SocketOperation operation) => GuardAsync(async () =>
    {
        try
        {
            var (parameters, _) = RequestParameters.FromJson(message.Payload.GetValueOrDefault()); // read before, and good
            await execution.RunAsync(http, parameters!, operation, operations, sender, operation.Cancellation);
        }
        catch (OperationCanceledException) when (operation.Cancellation.IsCancellationRequested)
        {
            // the client completed it, or the connection ends
        }
    });
}
