using System.Collections.Concurrent;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop.Jobs;

/// <summary>
/// Withdrawals at work beside the requests that asked for them, since one of a million objects takes longer than a request may. One that a stopped server left goes on when
/// it is asked for again. Safe for concurrent use.
/// </summary>
public sealed class Withdrawals(ImportWithdrawal withdrawal, GraphIndex index, TimeProvider clock) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ImportId, (WithdrawalKey Key, Lazy<Task<WithdrawalResult>> Work)> running = [];
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Whether the import is being withdrawn here.</summary>
    public bool IsRunning(ImportId import) => running.ContainsKey(import);

    /// <summary>
    /// Starts a withdrawal, or joins the one that was started under the same key, and waits for it; null: it is still at work after <paramref name="patience"/>, or
    /// another one of the same import is.
    /// </summary>
    public async Task<WithdrawalResult?> RunAsync(ImportId import, Caller caller, View view, WithdrawalKey key, TimeSpan patience, CancellationToken cancellationToken)
    {
        var mine = (Key: key, Work: new Lazy<Task<WithdrawalResult>>(() => Task.Run(() => WithdrawAsync(import, caller, view, key, stopping.Token), CancellationToken.None)));
        var (started, work) = running.GetOrAdd(import, mine);
        if (started.Operation != key.Operation)
        {
            return null;
        }

        await ((Task)work.Value).WaitAsync(patience, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return work.Value.IsCompleted ? await work.Value.ConfigureAwait(false) : null;
    }

    /// <summary>Stops what is at work; what is withdrawn so far stays so.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running.Values.Select(Task (item) => item.Work.Value)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task<WithdrawalResult> WithdrawAsync(ImportId import, Caller caller, View view, WithdrawalKey key, CancellationToken cancellationToken)
    {
        try
        {
            var result = await withdrawal.WithdrawAsync(import, caller.Unit, caller.Account, view, key, cancellationToken).ConfigureAwait(false);
            await index.RefreshAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
        finally
        {
            running.TryRemove(import, out _);
        }
    }
}
