using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace Attribution.Features.Interop.Jobs;

/// <summary>
/// Imports at work beside the requests that asked for them: two at once, the others wait. What a stopped or killed server left goes on at its next start, as an import goes on
/// from what is there; what another server is at work on, or has the upload of, is left to it. Safe for concurrent use.
/// </summary>
public sealed class ImportJobs(
    IGraphStore store,
    IdSource ids,
    IUploads uploads,
    JobRequests requests,
    ImportWatch watch,
    GraphIndex index,
    TimeProvider clock,
    ILogger<ImportJobs> log) : IAsyncDisposable
{
    private const int AtOnce = 2;

    // Another writer of the same objects makes a batch stale; run again, the import goes on from what is there.
    private const int MaxTries = 5;

    // An upload is kept so long: what nobody has gone on with since is nobody's.
    private static readonly TimeSpan Silence = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<ImportId, Lazy<Task>> running = [];
    private readonly SemaphoreSlim slots = new(AtOnce);
    private readonly CancellationTokenSource stopping = new();
    private readonly StixImporter importer = new(store, ids);

    /// <summary>Whether an import is at work here or waits for its turn.</summary>
    public bool IsRunning(ImportId import) => running.ContainsKey(import);

    /// <summary>Starts an import that was announced; one that runs already, here or elsewhere, goes on.</summary>
    internal void Start(ImportProgress import, ImportJob job)
    {
        if (IsRunning(import.Id) || uploads.Take(import.Id) is not { } taken)
        {
            return;
        }

        Lazy<Task> work = new(() => Task.Run(() => WorkAsync(import, job, taken, stopping.Token), CancellationToken.None));
        if (running.TryAdd(import.Id, work))
        {
            watch.Tell(ImportStatus.Of(import));
            _ = work.Value;
        }
        else
        {
            taken.Dispose();
        }
    }

    /// <summary>Goes on with the imports that an earlier run of the server left: those whose upload is here, and those that nobody has gone on with for a day.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        var forgotten = UnixMicroseconds.From(clock.GetUtcNow() - Silence);
        foreach (var import in await store.ListUnfinishedImportsAsync(cancellationToken).ConfigureAwait(false))
        {
            var job = ImportJob.Parse(import.Job!); // those listed have one
            if (import.UpdatedAt < forgotten || uploads.HashOf(import.Account, job.UploadId) is not null)
            {
                Start(import, job);
            }
        }
    }

    /// <summary>Waits until an import has ended or <paramref name="patience"/> is over.</summary>
    public async Task WaitAsync(ImportId import, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (running.TryGetValue(import, out var work))
        {
            await work.Value.WaitAsync(patience, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Stops what is at work; it goes on at the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running.Values.Select(work => work.Value)).ConfigureAwait(false);
        slots.Dispose();
        stopping.Dispose();
    }

    private async Task WorkAsync(ImportProgress import, ImportJob job, IDisposable taken, CancellationToken cancellationToken)
    {
        try
        {
            await TakenAsync(import, job, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The server stops; it goes on at its next start.
        }
        catch (GraphStoreException exception)
        {
            // Not even its end could be kept: it stays running in the store and goes on at the next start.
            InteropLog.ImportFailed(log, exception, import.Id.ToString());
            watch.Tell(ImportStatus.Of(import) with { State = ImportState.Failed, FailureCode = "STORE_FAILED", FailureMessage = exception.Message });
        }
        finally
        {
            taken.Dispose();
            running.TryRemove(import.Id, out _);
        }
    }

    private async Task TakenAsync(ImportProgress import, ImportJob job, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // It may have ended where it was at work until now.
            var known = await store.ReadImportAsync(import.UnitId, import.Id, cancellationToken).ConfigureAwait(false);
            await (known is { State: ImportStates.Running } ? RunAsync(import, job, cancellationToken) : EndAsync(import, job, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>The edge of the background work: whatever goes wrong ends in the import's state.</summary>
    private async Task RunAsync(ImportProgress import, ImportJob job, CancellationToken cancellationToken)
    {
        try
        {
            if (await ImportAsync(import, job, cancellationToken).ConfigureAwait(false) is { } failure)
            {
                await FailAsync(import, failure.Code, failure.Message, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            InteropLog.ImportFailed(log, exception, import.Id.ToString());
            await FailAsync(import, "IMPORT_FAILED", "The import was cut off by a fault of the server; asked for again, it goes on.", cancellationToken)
                .ConfigureAwait(false);
        }

        await EndAsync(import, job, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(string Code, string Message)?> ImportAsync(ImportProgress import, ImportJob job, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            await using var content = uploads.Open(import.Account, job.UploadId);
            if (content is null)
            {
                return ("UPLOAD_GONE", "The upload is no longer there; upload the file again.");
            }

            if (await requests.OfAsync(import, job, content, cancellationToken).ConfigureAwait(false) is not { } request)
            {
                return ("ACCOUNT_DISABLED", "The account that asked for the import is no longer active.");
            }

            try
            {
                var summary = await importer.ImportAsync(request, new Reporter(watch, ImportStatus.Of(import), clock), cancellationToken).ConfigureAwait(false);
                return summary.Import == import.Id ? null : ("UPLOAD_CHANGED", "The upload is not the file that was announced; upload it again.");
            }
            catch (GraphQLException refused)
            {
                return (refused.Error.Code ?? "", refused.Message);
            }
            catch (GraphStoreException exception) when (exception.IsTransient && tries < MaxTries)
            {
                await Task.Delay(TimeSpan.FromSeconds(tries), clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task FailAsync(ImportProgress import, string code, string message, CancellationToken cancellationToken)
    {
        var known = await store.ReadImportAsync(import.UnitId, import.Id, cancellationToken).ConfigureAwait(false) ?? import;
        var summary = StoredSummary.Of(known) with { FailureCode = code, FailureMessage = message };
        var operation = ids.Next();
        await store.CommitAsync(
            new GraphBatch
            {
                Operation = new OperationId(operation),
                RequestHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{import.Id} {code}")),
                Account = import.Account,
                UnitId = import.UnitId,
                Action = "IMPORT",
                Import = known with { State = ImportStates.Failed, Summary = summary.ToJson() },
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task EndAsync(ImportProgress import, ImportJob job, CancellationToken cancellationToken)
    {
        await index.RefreshAsync(cancellationToken).ConfigureAwait(false);
        uploads.LetGo(import.Account, job.UploadId);
        var known = await store.ReadImportAsync(import.UnitId, import.Id, cancellationToken).ConfigureAwait(false) ?? import;
        watch.Tell(ImportStatus.Of(known));
    }

    private sealed class Reporter(ImportWatch watch, ImportStatus begun, TimeProvider clock) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => watch.Tell(begun with { Step = value, UpdatedAt = UnixMicroseconds.From(clock.GetUtcNow()) });
    }
}
