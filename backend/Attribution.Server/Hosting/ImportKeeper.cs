using Attribution.Features.Interop.Jobs;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary>Goes on, once the server runs, with the imports that an earlier run left.</summary>
internal sealed class ImportKeeper(ImportJobs jobs, Readiness readiness, ILogger<ImportKeeper> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await readiness.Index.WaitAsync(stoppingToken).ConfigureAwait(false);
            await jobs.ResumeAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (GraphStoreException exception)
        {
            HostingLog.ImportsNotResumed(log, exception);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; they go on at its next start.
        }
    }
}
