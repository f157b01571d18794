using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary>Builds the graph index after the server listens, then takes the writes of other processes from the change entries; its own writes refresh the index themselves.</summary>
internal sealed class IndexKeeper(GraphIndex index, Readiness readiness, ILogger<IndexKeeper> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await KeepAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task KeepAsync(CancellationToken stoppingToken)
    {
        await index.LoadAsync(stoppingToken).ConfigureAwait(false);
        readiness.IndexLoaded();
        using PeriodicTimer timer = new(PollInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            await RefreshAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        try
        {
            await index.RefreshAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (GraphStoreException exception)
        {
            HostingLog.IndexRefreshFailed(log, exception);
        }
    }
}
