using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;

namespace Attribution.Features.Interop.Jobs;

/// <summary>
/// Tells of the imports at work in this process as they go on, to whoever waits. Safe for concurrent use; a slow watcher misses
/// what is overtaken, never the end.
/// </summary>
public sealed class ImportWatch
{
    private readonly Dictionary<ImportId, Moment> current = [];

    /// <summary>How an import of this process stands; null: it is not at work here.</summary>
    public ImportStatus? Latest(ImportId import)
    {
        lock (current)
        {
            return current.TryGetValue(import, out var moment) ? moment.Status : null;
        }
    }

    /// <summary>
    /// How it stands now, then each change, the last one being no longer <see cref="ImportState.Running"/>; nothing if it is not at
    /// work here.
    /// </summary>
    public async IAsyncEnumerable<ImportStatus> WatchAsync(ImportId import, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var moment = Find(import);
        while (moment is not null)
        {
            moment = moment.Newest();
            yield return moment.Status;
            moment = moment.Status.State is ImportState.Running ? await moment.Next.WaitAsync(cancellationToken).ConfigureAwait(false) : null;
        }
    }

    /// <summary>Tells how an import stands; one that no longer runs is forgotten.</summary>
    internal void Tell(ImportStatus status)
    {
        Moment moment = new(status);
        Moment? before;
        lock (current)
        {
            current.Remove(status.Id, out before);
            if (status.State is ImportState.Running)
            {
                current.Add(status.Id, moment);
            }
        }

        before?.End(moment);
    }

    private Moment? Find(ImportId import)
    {
        lock (current)
        {
            return current.GetValueOrDefault(import);
        }
    }

    /// <summary>One status and the one after it.</summary>
    private sealed class Moment(ImportStatus status)
    {
        private readonly TaskCompletionSource<Moment> next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ImportStatus Status { get; } = status;

        public Task<Moment> Next => next.Task;

        public void End(Moment following) => next.SetResult(following);

        public Moment Newest()
        {
            var newest = this;
            while (newest.next.Task.IsCompletedSuccessfully)
            {
                newest = newest.next.Task.GetAwaiter().GetResult();
            }

            return newest;
        }
    }
}
