using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Attribution.Server.Hosting;

/// <summary>
/// How much is taken on at once: requests at work with a short queue (then 503), open streams, and sign-ins of one address in a minute (then 429). Both say when to ask again. The
/// framework's own middleware never ends the timer of its limiter, which keeps the whole server in memory after it stopped.
/// </summary>
internal sealed class RequestLimits : IDisposable
{
    /// <summary>Name of the policy of sign-in, which its endpoints require.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Sign-ins of one address in a minute. The lock of an account after 5 failures stands beside it; this one bounds tries over many accounts.</summary>
    public const int SignInsPerMinute = 60;

    /// <summary>Requests at work at once. A request holds memory for its result: 64 of them stay below 1 GiB.</summary>
    public const int MaxAtWork = 64;

    /// <summary>Requests that wait for their turn.</summary>
    public const int MaxWaiting = 256;

    /// <summary>Streams open at once: WebSockets and event streams. They wait most of the time.</summary>
    public const int MaxStreams = 1_000;

    private readonly PartitionedRateLimiter<HttpContext> atWork = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request switch
    {
        var request when request.Path.StartsWithSegments("/health") => RateLimitPartition.GetNoLimiter("health"),
        var request when IsStream(request) => Concurrency("streams", MaxStreams, waiting: 0),
        _ => Concurrency("requests", MaxAtWork, MaxWaiting),
    });

    private readonly PartitionedRateLimiter<HttpContext> signIns = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Middleware; place it after routing.</summary>
    public async Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        try
        {
            using var work = await atWork.AcquireAsync(context, 1, context.RequestAborted).ConfigureAwait(false);
            using var signIn = IsSignIn(context) ? await signIns.AcquireAsync(context, 1, context.RequestAborted).ConfigureAwait(false) : null;
            await (work.IsAcquired && signIn is not { IsAcquired: false } ? next() : RefuseAsync(context.Response, work.IsAcquired ? signIn : work, context.RequestAborted)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        atWork.Dispose();
        signIns.Dispose();
    }

    private static RateLimitPartition<string> Concurrency(string name, int most, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = waiting });

    private static bool IsStream(HttpRequest request) => request.Path == "/graphql"
        && (request.HttpContext.WebSockets.IsWebSocketRequest || request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase));

    private static bool IsSignIn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == SignIn;

    // Only the window knows a time after which it takes more; without one it was the number at work.
    private static Task RefuseAsync(HttpResponse response, RateLimitLease? lease, CancellationToken cancellationToken)
    {
        var wait = TimeSpan.Zero;
        var known = lease?.TryGetMetadata(MetadataName.RetryAfter, out wait) == true;
        response.StatusCode = known ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = ((int)Math.Ceiling(known ? wait.TotalSeconds : 1)).ToString(CultureInfo.InvariantCulture);
        return response.WriteAsJsonAsync(
            known ? new { code = "TOO_MANY_SIGN_INS", message = $"At most {SignInsPerMinute} sign-ins a minute are taken from one address." } : new { code = "OVERLOADED", message = "Too many requests are at work; ask again in a moment." },
            cancellationToken);
    }
}
