using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary>
/// Builds the graph index after the server listens, then takes the writes of other processes from the change entries; its own writes refresh the index themselves. A store that
/// cannot be reached is waited for, at the start and later; one that refuses at the start ends the server.
/// </summary>
internal sealed class IndexKeeper(
    GraphIndex index, StorePreparation store, Readiness readiness, IHostApplicationLifetime host, ILogger<IndexKeeper> log, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private readonly BackOff backOff = new();
    private string? told;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken).ConfigureAwait(false);
            await LoadAsync(stoppingToken).ConfigureAwait(false);
            while (true)
            {
                await Task.Delay(PollInterval, clock, stoppingToken).ConfigureAwait(false);
                await TryAsync(() => index.RefreshAsync(stoppingToken), stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
        catch (GraphStoreException refused)
        {
            readiness.StoreRefused(refused.Message);
            host.StopApplication();
        }
    }

    /// <summary>Ends when the server listens: a store that refuses sooner would cut its start short.</summary>
    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (host.ApplicationStarted.Register(started.SetResult).ConfigureAwait(false))
        {
            await started.Task.WaitAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task LoadAsync(CancellationToken stoppingToken)
    {
        while (index.State == IndexState.Loading)
        {
            await TryAsync(
                async () =>
                {
                    await store.RunAsync(stoppingToken).ConfigureAwait(false);
                    await index.LoadAsync(stoppingToken).ConfigureAwait(false);
                },
                stoppingToken).ConfigureAwait(false);
        }

        readiness.IndexLoaded();
    }

    /// <summary>Does a piece of work, or says why not and pauses.</summary>
    private async Task TryAsync(Func<Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await work().ConfigureAwait(false);
            Found();
        }
        catch (GraphStoreException failure) when (failure.IsTransient || index.State == IndexState.Ready)
        {
            Lost(failure);
            await Task.Delay(backOff.Next(), clock, stoppingToken).ConfigureAwait(false);
        }
    }

    private void Found()
    {
        if (told is null)
        {
            return;
        }

        told = null;
        backOff.Reset();
        readiness.StoreLost(false);
        HostingLog.StoreFound(log);
    }

    private void Lost(GraphStoreException failure)
    {
        readiness.StoreLost(true);
        if (told != failure.Message)
        {
            told = failure.Message;
            HostingLog.StoreLost(log, failure.Message);
        }
    }
}
