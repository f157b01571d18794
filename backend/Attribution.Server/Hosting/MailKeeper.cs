using Attribution.Features.Operations.Mail;

namespace Attribution.Server.Hosting;

/// <summary>Sends the mails that are due, each second, once the graph is loaded; after a failure, in half a minute.</summary>
internal sealed class MailKeeper(MailRelay relay, Readiness readiness, ILogger<MailKeeper> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await readiness.Index.WaitAsync(stoppingToken).ConfigureAwait(false);
            while (true)
            {
                await Task.Delay(await DeliverAsync(stoppingToken).ConfigureAwait(false) ? Beat : AfterFailure, clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is due is sent at its next start.
        }
    }

    private async Task<bool> DeliverAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await relay.DeliverAsync(stoppingToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // the edge of the loop: whatever a beat failed at, a later one tries again
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            HostingLog.MailNotSent(log, exception);
            return false;
        }
    }
}
