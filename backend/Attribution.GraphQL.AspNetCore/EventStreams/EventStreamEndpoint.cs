using System.Runtime.CompilerServices;
using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.EventStreams;

/// <summary>
/// Responses as server-sent events (graphql-sse, "distinct connections mode"): 200 unless the request may open no stream at all; each
/// response, refusals too, is an event <c>next</c>; <c>complete</c> is the last. The stream ends without it where the caller lost the
/// right to it.
/// </summary>
internal sealed class EventStreamEndpoint(
    RequestExecutor executor, OpenStreams streams, GraphQLServerOptions options, TimeProvider clock, ILogger<EventStreamEndpoint> logger)
{
    /// <summary>Executes the request and writes all its responses; one of the two arguments is set. A fault: nothing was written.</summary>
    public async Task<RequestFault?> WriteAsync(HttpContext http, OperationRequest? request, ExecutionResult? refusal)
    {
        using var room = streams.TryOpen(http);
        if (room is null)
        {
            return RequestFault.TooManyStreams(options.MaxStreamsPerCaller);
        }

        using var lifetime = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        try
        {
            return await WriteAsync(http, request is null ? One(refusal!, lifetime.Token) : executor.StreamAsync(request, lifetime.Token), lifetime);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // the client closed the stream
        }
        catch (TimeoutException)
        {
            GraphQLLog.SlowReader(logger, options.Sockets.SendTimeout.TotalSeconds, RequestFactory.CorrelationOf(http));
            http.Abort();
        }

        return null;
    }

    private async Task<RequestFault?> WriteAsync(HttpContext http, IAsyncEnumerable<ExecutionResult> responses, CancellationTokenSource lifetime)
    {
        var each = responses.GetAsyncEnumerator(CancellationToken.None); // it has the token already
        var next = each.MoveNextAsync().AsTask(); // before the client knows that its stream is open
        try
        {
            if (next.IsCompletedSuccessfully && await next && each.Current.IsMutationWhereOnlyQueriesAre) // refused without waiting
            {
                return RequestFault.MutationOverGet;
            }

            Begin(http.Response);
            var writer = new EventStreamWriter(http.Response.BodyWriter, options, clock);
            await writer.CommentAsync(lifetime.Token);
            while (await WaitAsync(http, next, writer, lifetime.Token))
            {
                if (!await next)
                {
                    await writer.CompleteAsync(lifetime.Token);
                    return null;
                }

                using (var response = each.Current)
                {
                    await writer.NextAsync(response, lifetime.Token);
                }

                next = each.MoveNextAsync().AsTask();
            }

            return null;
        }
        finally
        {
            await lifetime.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // a stream at work cannot be disposed
            await each.DisposeAsync();
        }
    }

    /// <summary>Waits for a response, keeps the stream alive meanwhile, and looks whether the caller may still have it: false where not.</summary>
    private async Task<bool> WaitAsync(HttpContext http, Task<bool> next, EventStreamWriter writer, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted)
        {
            using var tick = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var first = await Task.WhenAny(next, Task.Delay(options.RecheckInterval, clock, tick.Token));
            await tick.CancelAsync();
            if (first != next)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!await IsAllowedAsync(http, cancellationToken))
                {
                    return false;
                }

                await writer.KeepAliveAsync(cancellationToken);
            }
        }

        return await IsAllowedAsync(http, cancellationToken);
    }

    private ValueTask<bool> IsAllowedAsync(HttpContext http, CancellationToken cancellationToken) =>
        options.IsStillAllowed?.Invoke(http, cancellationToken) ?? new(true);

    private static async IAsyncEnumerable<ExecutionResult> One(ExecutionResult refusal, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.WaitAsync(cancellationToken);
        yield return refusal;
    }

    private static void Begin(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no"; // nginx would hold events back
    }
}
