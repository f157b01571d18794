namespace Attribution.GraphQL.Execution;

/// <summary>
/// One subscription (GraphQL §6.2.3): opens its stream of events, executes the operation once for each, and ends the stream when it is
/// disposed. Used by one caller at a time.
/// </summary>
internal sealed class SubscriptionRun : IAsyncDisposable
{
    /// <summary>How long disposing waits for a stream that does not heed its cancellation.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly RequestExecutor executor;
    private readonly PreparedRequest prepared;
    private readonly TimeSpan timeout;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource lifetime;
    private readonly CancellationTokenRegistration link;
    private readonly OperationRun opening;
    private readonly ErrorList errors;
    private IAsyncEnumerator<object?>? events;
    private Task<bool>? moving;
    private bool ended;

    public SubscriptionRun(RequestExecutor executor, PreparedRequest prepared, TimeSpan timeout, TimeProvider clock, CancellationToken caller)
    {
        (this.executor, this.prepared, this.timeout, this.clock) = (executor, prepared, timeout, clock);
        lifetime = new CancellationTokenSource(timeout, clock); // until the stream is open; then it has no end
        link = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), lifetime); // the state is given here
        errors = executor.NewErrors(prepared.Request);
        opening = new OperationRun(prepared, errors, executor.Pools, lifetime.Token);
        GraphQLTelemetry.SubscriptionOpened();
    }

    /// <summary>The response to the next event; null after the last. A response that was not executed is the last.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<ExecutionResult?> NextAsync(CancellationToken cancellationToken)
    {
        if (ended)
        {
            return null;
        }

        ExecutionResult? response;
        try
        {
            events ??= await OpenAsync(lifetime.Token).ConfigureAwait(false);
            response = await MoveAsync(lifetime.Token).ConfigureAwait(false) ? await ExecuteAsync(events.Current, lifetime.Token).ConfigureAwait(false) : null;
        }
#pragma warning disable CA1031 // the edge of streams: whatever they throw ends the subscription with an error
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            response = Failed(exception);
        }

        ended = response is not { IsExecuted: true };
        return response;
    }

    public async ValueTask DisposeAsync()
    {
        ended = true;
        await lifetime.CancelAsync().ConfigureAwait(false);
        await link.DisposeAsync().ConfigureAwait(false);
        try
        {
            await CloseAsync().WaitAsync(Grace, clock, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // it is closed when it comes back; nobody waits for it any longer
        }

        opening.Dispose();
        lifetime.Dispose();
        GraphQLTelemetry.SubscriptionClosed();
    }

    private async Task<IAsyncEnumerator<object?>> OpenAsync(CancellationToken cancellationToken)
    {
        var stream = await opening.OpenAsync().ConfigureAwait(false);
        lifetime.CancelAfter(Timeout.InfiniteTimeSpan);
        return stream.GetAsyncEnumerator(cancellationToken);
    }

    private ValueTask<bool> MoveAsync(CancellationToken cancellationToken)
    {
        var move = events!.MoveNextAsync(); // opened before
        if (move.IsCompleted)
        {
            return move;
        }

        moving = move.AsTask();
        return new ValueTask<bool>(moving.WaitAsync(cancellationToken));
    }

    private async Task<ExecutionResult> ExecuteAsync(object? message, CancellationToken cancellationToken)
    {
        var request = prepared.Request;
        var scope = request.OpenEvent is { } open
            ? await open(cancellationToken).ConfigureAwait(false)
            : new EventScope(request.Services, request.GlobalState, null);
        await using (scope.ConfigureAwait(false))
        {
            var one = request with { RootValue = message, Services = scope.Services, GlobalState = scope.GlobalState };
            return await executor.WatchedAsync(executor.Watch(), prepared with { Request = one }, executor.NewErrors(request), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private ExecutionResult Failed(Exception exception)
    {
        if (exception is OperationCanceledException && lifetime.IsCancellationRequested)
        {
            return ExecutionResult.TimedOut(timeout);
        }

        var field = prepared.Operation.Root.Fields[0]; // validated: it has one
        errors.Add(exception, [field.ResponseName], field.Nodes);
        return ExecutionResult.Refused(errors.Errors);
    }

    /// <summary>A stream may be disposed only when it is not at work.</summary>
    private async Task CloseAsync()
    {
        if (events is null)
        {
            return;
        }

        if (moving is not null)
        {
            await ((Task)moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        }

        await events.DisposeAsync().ConfigureAwait(false);
    }
}
