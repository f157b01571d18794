using System.Runtime.CompilerServices;
using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.EventStreams;

/// <summary>
/// Responses as server-sent events (graphql-sse, "distinct connections mode"): always 200; each response, refusals too, is an event
/// <c>next</c>; <c>complete</c> is the last. The stream ends without it where the caller lost the right to it.
/// </summary>
internal sealed class EventStreamEndpoint(RequestExecutor executor, GraphQLServerOptions options, TimeProvider clock, ILogger<EventStreamEndpoint> logger)
{
    /// <summary>Executes the request and writes all its responses; one of the two arguments is set.</summary>
    public async Task WriteAsync(HttpContext http, OperationRequest? request, ExecutionResult? refusal)
    {
        using var lifetime = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var writer = new EventStreamWriter(http.Response.BodyWriter, options, clock);
        Begin(http.Response);
        try
        {
            await WriteAsync(http, request is null ? One(refusal!, lifetime.Token) : executor.StreamAsync(request, lifetime.Token), writer, lifetime);
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
    }

    private async Task WriteAsync(HttpContext http, IAsyncEnumerable<ExecutionResult> responses, EventStreamWriter writer, CancellationTokenSource lifetime)
    {
        var each = responses.GetAsyncEnumerator(CancellationToken.None); // it has the token already
        var next = each.MoveNextAsync().AsTask(); // before the client knows that its stream is open
        try
        {
            await writer.CommentAsync(lifetime.Token);
            while (await WaitAsync(http, next, writer, lifetime.Token))
            {
                if (!await next)
                {
                    await writer.CompleteAsync(lifetime.Token);
                    return;
                }

                using (var response = each.Current)
                {
                    await writer.NextAsync(response, lifetime.Token);
                }

                next = each.MoveNextAsync().AsTask();
            }
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

    private ValueTask<bool> IsAllowedAsync(HttpContext http, CancellationToken cancellationToken) => options.IsStillAllowed?.Invoke(http, cancellationToken) ?? new(true);

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
