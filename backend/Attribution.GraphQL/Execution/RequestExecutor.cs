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
    private readonly RequestPreparation preparation;
    private readonly SemaphoreSlim? turns;

    /// <summary>Makes an executor.</summary>
    /// <param name="schema">What is executed on.</param>
    /// <param name="options">Limits.</param>
    /// <param name="validation">Limits of validation.</param>
    /// <param name="clock">Times the time-out.</param>
    /// <param name="log">Receives every exception of a resolver that clients may not see, once; null drops them.</param>
    public RequestExecutor(Schema schema, RequestOptions options, ValidationOptions validation, TimeProvider clock, Action<ResolverFailure>? log)
    {
        Schema = schema;
        (this.options, this.clock, this.log) = (options, clock, log);
        preparation = new RequestPreparation(schema, options, validation);
        turns = options.MaxConcurrentExecutions is { } most ? new SemaphoreSlim(most) : null;
    }

    /// <summary>What is executed on.</summary>
    public Schema Schema { get; }

    /// <summary>Executes one query or mutation. The caller disposes the result after writing it.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var errors = NewErrors(request);
        var (prepared, refusal) = preparation.Prepare(request, errors, allowsSubscriptions: false);
        return prepared is null ? refusal! : await RunAsync(prepared, errors, cancellationToken).ConfigureAwait(false); // one of the two is set
    }

    /// <summary>
    /// Executes any operation: one response for a query or a mutation, one per event for a subscription (GraphQL §6.2.3). A response
    /// that was not executed is the last. The caller disposes each response after writing it; ending the enumeration ends the stream
    /// of events.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ExecutionResult> StreamAsync(OperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var errors = NewErrors(request);
        var (prepared, refusal) = preparation.Prepare(request, errors, allowsSubscriptions: true);
        if (prepared is not { IsSubscription: true })
        {
            yield return prepared is null ? refusal! : await RunAsync(prepared, errors, cancellationToken).ConfigureAwait(false); // one of the two is set
            yield break;
        }

        await using var subscription = new SubscriptionRun(this, prepared, options.ExecutionTimeout, clock, cancellationToken);
        while (await subscription.NextAsync().ConfigureAwait(false) is { } response)
        {
            yield return response;
        }
    }

    internal ErrorList NewErrors(OperationRequest request) => new(options.MaxErrors, request.CorrelationId, log);

    internal async Task<ExecutionResult> RunAsync(PreparedRequest prepared, ErrorList errors, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.ExecutionTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var run = new OperationRun(prepared, errors, either.Token);
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
