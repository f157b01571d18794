using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Attribution.Server.Hosting;

/// <summary>How much is taken on at once: requests at work with a short queue (then 503), open streams, and sign-ins of one address in a minute (then 429). Both say when to ask again.</summary>
internal static class RequestLimits
{
    /// <summary>Name of the policy of sign-in.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Sign-ins of one address in a minute. The lock of an account after 5 failures stands beside it; this one bounds tries over many accounts.</summary>
    public const int SignInsPerMinute = 60;

    /// <summary>Requests at work at once. A request holds memory for its result: 64 of them stay below 1 GiB.</summary>
    public const int MaxAtWork = 64;

    /// <summary>Requests that wait for their turn.</summary>
    public const int MaxWaiting = 256;

    /// <summary>Streams open at once: WebSockets and event streams. They wait most of the time.</summary>
    public const int MaxStreams = 1_000;

    /// <summary>Adds the limits.</summary>
    public static IServiceCollection AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request switch
        {
            var request when request.Path.StartsWithSegments("/health") => RateLimitPartition.GetNoLimiter("health"),
            var request when IsStream(request) => Concurrency("streams", MaxStreams, waiting: 0),
            _ => Concurrency("requests", MaxAtWork, MaxWaiting),
        });
        limits.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        limits.OnRejected = RefuseAsync;
    });

    private static RateLimitPartition<string> Concurrency(string name, int most, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = waiting });

    private static bool IsStream(HttpRequest request) => request.Path == "/graphql"
        && (request.HttpContext.WebSockets.IsWebSocketRequest || request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase));

    // Only the window knows a time after which it takes more; without one it was the number at work.
    private static ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var response = rejected.HttpContext.Response;
        var known = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        response.StatusCode = known ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = ((int)Math.Ceiling(known ? wait.TotalSeconds : 1)).ToString(CultureInfo.InvariantCulture);
        return new ValueTask(response.WriteAsJsonAsync(
            known ? new { code = "TOO_MANY_SIGN_INS", message = $"At most {SignInsPerMinute} sign-ins a minute are taken from one address." } : new { code = "OVERLOADED", message = "Too many requests are at work; ask again in a moment." },
            cancellationToken));
    }
}
