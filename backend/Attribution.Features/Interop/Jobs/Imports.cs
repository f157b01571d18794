using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop.Jobs;

/// <summary>
/// The imports of the caller's unit: his own, and those of others that have ended and brought nothing that is hidden from him. The rest does not exist for him. One per request.
/// </summary>
public sealed class Imports(IGraphStore store, Caller caller, ViewSource views, ImportJobs jobs, ImportWatch watch, GraphIndex index, TimeProvider clock)
{
    // An import by command writes every few thousand objects; one that was not heard of for so long ended with its process.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(30);

    /// <summary>How an import stands; null: the unit has none with this id.</summary>
    public async Task<ImportStatus?> FindAsync(ImportId import, CancellationToken cancellationToken) =>
        await store.ReadImportAsync(caller.Unit.Id, import, cancellationToken) is { } known && Shows(known, await views.ForAsync(caller.Reader, cancellationToken))
            ? StatusOf(known)
            : null;

    /// <summary>Imports begun before <paramref name="before"/>, a first revision; latest begun first.</summary>
    public async Task<IReadOnlyList<ImportStatus>> ListAsync(long before, int limit, CancellationToken cancellationToken)
    {
        var view = await views.ForAsync(caller.Reader, cancellationToken);
        List<ImportStatus> shown = [];
        for (var isMore = true; isMore && shown.Count < limit;)
        {
            var found = await store.ListImportsAsync(caller.Unit.Id, before, limit, cancellationToken);
            shown.AddRange(found.Where(import => Shows(import, view)).Take(limit - shown.Count).Select(StatusOf));
            (isMore, before) = (found.Count == limit, found.Count == 0 ? before : found[^1].FirstRevision);
        }

        return shown;
    }

    /// <summary>
    /// How an import stands now, then each change until it no longer runs; nothing if the unit has none with this id. Of imports that another process does, changes are those
    /// that it wrote to the store.
    /// </summary>
    public async IAsyncEnumerable<ImportStatus> WatchAsync(ImportId import, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await FindAsync(import, cancellationToken) is not { } status)
        {
            yield break;
        }

        yield return status;
        await foreach (var change in watch.WatchAsync(import, cancellationToken))
        {
            yield return status = change;
        }

        while (status.State is ImportState.Running)
        {
            await index.WaitForRevisionAsync(index.Revision + 1, Glance, cancellationToken);
            var next = await FindAsync(import, cancellationToken);
            if (next is null || (next.UpdatedAt, next.State) == (status.UpdatedAt, status.State))
            {
                continue;
            }

            yield return status = next;
        }
    }

    private bool Shows(ImportProgress import, View view) =>
        import.Account == caller.Account || (import.State != ImportStates.Running && StoredSummary.Of(import).Labels is { } labels && labels.All(view.Labels.Contains));

    private ImportStatus StatusOf(ImportProgress import)
    {
        if (watch.Latest(import.Id) is { } latest && import.State == ImportStates.Running)
        {
            return latest;
        }

        var status = ImportStatus.Of(import);
        return status.State is ImportState.Running && !jobs.IsRunning(import.Id) && IsSilent(import)
            ? status with { State = ImportState.Failed, FailureCode = "INTERRUPTED", FailureMessage = "The import was not heard of for ten minutes; run again, it goes on." }
            : status;
    }

    private bool IsSilent(ImportProgress import) => clock.GetUtcNow() - UnixMicroseconds.ToTime(import.UpdatedAt) > Silence;
}
