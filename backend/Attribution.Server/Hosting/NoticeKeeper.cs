using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Requests;
using Attribution.Features.Sharing.Disclosures;

namespace Attribution.Server.Hosting;

/// <summary>Writes the notices that are due, those of corrections too, and lets requests expire, each second, once the graph is loaded: at a beat of its own, so that no request tells by its time whether it called for one.</summary>
internal sealed class NoticeKeeper(NoticeRelay relay, RequestRelay requests, CorrectionRelay corrections, Readiness readiness, ILogger<NoticeKeeper> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly BackOff backOff = new();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await readiness.Index.WaitAsync(stoppingToken).ConfigureAwait(false);
            while (true)
            {
                await Task.Delay(await DeliverAsync(stoppingToken).ConfigureAwait(false) ? Beat : backOff.Next(), clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is due is written at its next start.
        }
    }

    private async Task<bool> DeliverAsync(CancellationToken stoppingToken)
    {
        try
        {
            await requests.DeliverAsync(stoppingToken).ConfigureAwait(false);
            await relay.DeliverAsync(stoppingToken).ConfigureAwait(false);
            await corrections.DeliverAsync(stoppingToken).ConfigureAwait(false);
            backOff.Reset();
            return true;
        }
#pragma warning disable CA1031 // the edge of the loop: whatever a beat failed at, a later one tries again
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            HostingLog.NoticesNotDelivered(log, exception);
            return false;
        }
    }
}
