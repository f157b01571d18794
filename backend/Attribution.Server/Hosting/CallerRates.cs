using System.Globalization;
using System.Threading.RateLimiting;
using Attribution.Features.Common;
using Attribution.Server.Identity;

namespace Attribution.Server.Hosting;

/// <summary>
/// How many requests an account, and all accounts of its unit together, may make: a bucket that holds a burst and fills up every second. Beyond it 429 with Retry-After, so that
/// one script does not take the server from the others. A stream counts once.
/// </summary>
internal sealed class CallerRates(int accountBurst, int accountPerSecond, int unitBurst, int unitPerSecond) : IDisposable
{
    /// <summary>Requests of one account at once, and each second after that.</summary>
    public const int AccountBurst = 5_000, AccountPerSecond = 200;

    /// <summary>The same for a unit.</summary>
    public const int UnitBurst = 20_000, UnitPerSecond = 800;

    private readonly PartitionedRateLimiter<Caller> limits = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<Caller, string>(caller => Bucket(caller.Account, accountBurst, accountPerSecond)),
        PartitionedRateLimiter.Create<Caller, string>(caller => Bucket(caller.Unit.Id, unitBurst, unitPerSecond)));

    /// <summary>With the limits of the product.</summary>
    public CallerRates()
        : this(AccountBurst, AccountPerSecond, UnitBurst, UnitPerSecond)
    {
    }

    /// <summary>Middleware; place it where the caller is known.</summary>
    public async Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        if (context.Features.Get<LiveCaller>() is { } live && SecondsToWait(live.Current) is { } seconds)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await context.Response.WriteAsJsonAsync(new { code = "TOO_MANY_REQUESTS", message = "Your account or your unit asks too often; go on after the seconds that Retry-After names." }, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await next().ConfigureAwait(false);
    }

    /// <summary>Takes one request; null: it may go on, else whole seconds until it may.</summary>
    public int? SecondsToWait(Caller caller)
    {
        using var lease = limits.AttemptAcquire(caller);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
    }

    /// <inheritdoc/>
    public void Dispose() => limits.Dispose();

    private static RateLimitPartition<string> Bucket(string key, int burst, int perSecond) => RateLimitPartition.GetTokenBucketLimiter(
        key, _ => new TokenBucketRateLimiterOptions { TokenLimit = burst, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = true });
}
