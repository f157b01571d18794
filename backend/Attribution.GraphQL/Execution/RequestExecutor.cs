using System.Runtime.CompilerServices;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// Executes requests against a schema: parse, validate, compile, coerce variables, weigh, run. Documents and operations are kept
/// in bounded caches. Safe for any number of threads.
/// </summary>
public sealed class RequestExecutor
{
    private readonly RequestOptions options;
    private readonly TimeProvider clock;
    private readonly Action<ResolverFailure>? log;
    private readonly Action<OperationReport>? onSlow;
    private readonly RequestPreparation preparation;
    private readonly SemaphoreSlim? turns;

    /// <summary>Makes an executor.</summary>
    /// <param name="schema">What is executed on.</param>
    /// <param name="options">Limits.</param>
    /// <param name="validation">Limits of validation.</param>
    /// <param name="clock">Times the time-out.</param>
    /// <param name="log">Receives every exception of a resolver that clients may not see, once; null drops them.</param>
    /// <param name="onSlow">Receives executions that took <see cref="RequestOptions.SlowOperation"/> or longer; null drops them.</param>
    public RequestExecutor(
        Schema schema,
        RequestOptions options,
        ValidationOptions validation,
        TimeProvider clock,
        Action<ResolverFailure>? log,
        Action<OperationReport>? onSlow = null)
    {
        Schema = schema;
        (this.options, this.clock, this.log, this.onSlow) = (options, clock, log, onSlow);
        preparation = new RequestPreparation(schema, options, validation);
        turns = options.MaxConcurrentExecutions is { } most ? new SemaphoreSlim(most) : null;
    }

    /// <summary>What is executed on.</summary>
    public Schema Schema { get; }

    /// <summary>Executes one query or mutation. The caller disposes the result after writing it.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var watch = Watch();
        var errors = NewErrors(request);
        var (prepared, refusal) = preparation.Prepare(request, errors, allowsSubscriptions: false);
        // One of the two is set.
        return prepared is null ? Refused(watch, request, refusal!) : await WatchedAsync(watch, prepared, errors, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Executes any operation: one response for a query or a mutation, one per event for a subscription (GraphQL §6.2.3). A response
    /// that was not executed is the last. The caller disposes each response after writing it; ending the enumeration ends the stream
    /// of events.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ExecutionResult> StreamAsync(OperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var watch = Watch();
        var errors = NewErrors(request);
        var (prepared, refusal) = preparation.Prepare(request, errors, allowsSubscriptions: true);
        if (prepared is not { IsSubscription: true })
        {
            yield return prepared is null
                ? Refused(watch, request, refusal!)
                : await WatchedAsync(watch, prepared, errors, cancellationToken).ConfigureAwait(false); // one of the two is set
            yield break;
        }

        await using var subscription = new SubscriptionRun(this, prepared, options.ExecutionTimeout, clock, cancellationToken);
        while (await subscription.NextAsync(cancellationToken).ConfigureAwait(false) is { } response)
        {
            yield return response;
        }
    }

    internal BufferPools Pools => options.Pools;

    internal OperationWatch Watch() => new(clock, options.SlowOperation, onSlow);

    internal ErrorList NewErrors(OperationRequest request) => new(options.MaxErrors, request.CorrelationId, log);

    internal async Task<ExecutionResult> WatchedAsync(OperationWatch watch, PreparedRequest prepared, ErrorList errors, CancellationToken cancellationToken)
    {
        ExecutionResult? result = null;
        try
        {
            return result = await RunAsync(prepared, errors, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            watch.Finish(prepared.Request, prepared, result);
        }
    }

    private static ExecutionResult Refused(OperationWatch watch, OperationRequest request, ExecutionResult refusal)
    {
        watch.Finish(request, null, refusal);
        return refusal;
    }

    private async Task<ExecutionResult> RunAsync(PreparedRequest prepared, ErrorList errors, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.ExecutionTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var run = new OperationRun(prepared, errors, options.Pools, either.Token);
        try
        {
            await RunInTurnAsync(run, either.Token).ConfigureAwait(false);
            return ExecutionResult.Executed(run, errors.Errors, options.ReportCost ? prepared.Cost : null);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            run.Dispose();
            return ExecutionResult.TimedOut(options.ExecutionTimeout);
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    private async Task RunInTurnAsync(OperationRun run, CancellationToken cancellationToken)
    {
        if (turns is null)
        {
            await run.RunAsync().ConfigureAwait(false);
            return;
        }

        await turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await run.RunAsync().ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }
}
