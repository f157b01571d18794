using Attribution.Server.Hosting;

namespace Attribution.Server.Identity.Oidc;

/// <summary>Reads the provider's document at the start, and tries again until it is there: until then the server is not ready.</summary>
internal sealed class ProviderKeeper(IdentityProvider provider, Readiness readiness, ILogger<ProviderKeeper> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        readiness.ProviderMissing(true);
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await provider.LoadAsync(stoppingToken).ConfigureAwait(false);
                readiness.ProviderMissing(false);
                return;
            }
            catch (InvalidOperationException)
            {
                IdentityLog.ProviderUnreachable(log);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
