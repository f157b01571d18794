using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Copying;

/// <summary>
/// Copies a store to one of another kind by writing again what was written, in order and at its times: numbers, versions, labels and revisions come out the same, and the target
/// checks everything as it checks any write. What is there already is left alone, so a copy that was cut off goes on.
/// </summary>
/// <param name="from">Read from; may be written to meanwhile, and what is written before the end is copied too.</param>
/// <param name="to">Written to, on <paramref name="clock"/>; nothing else may write to it.</param>
/// <param name="clock">The target's clock.</param>
public sealed class StoreCopy(IGraphStore from, IGraphStore to, CopyClock clock)
{
    /// <summary>Copies what is missing. O(what is missing).</summary>
    /// <exception cref="GraphStoreException">One of the stores failed.</exception>
    public async Task<CopyResult> RunAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var begun = await to.ReadRevisionAsync(cancellationToken).ConfigureAwait(false);
        if (await FaultOfAsync(begun, cancellationToken).ConfigureAwait(false) is { } other)
        {
            return other;
        }

        var done = begun;
        for (var last = await from.ReadRevisionAsync(cancellationToken).ConfigureAwait(false); done < last; last = await from.ReadRevisionAsync(cancellationToken).ConfigureAwait(false))
        {
            var (refused, reached) = await CopyAsync(done, last, progress, cancellationToken).ConfigureAwait(false);
            if (refused is not null)
            {
                return refused;
            }

            done = reached;
        }

        return new CopyResult.Copied(done, done - begun);
    }

    /// <summary>Null: the target is empty or holds a beginning of the source.</summary>
    private async Task<CopyResult.Refused?> FaultOfAsync(long begun, CancellationToken cancellationToken)
    {
        if (begun == 0)
        {
            return null;
        }

        var theirs = await from.ReadCommitsAsync(begun - 1, 1, cancellationToken).ConfigureAwait(false);
        var ours = await to.ReadCommitsAsync(begun - 1, 1, cancellationToken).ConfigureAwait(false);
        return theirs is [var source] && ours is [var target] && KeyOf(source) == KeyOf(target)
            ? null
            : new CopyResult.Refused("TARGET_HOLDS_ANOTHER", "The target holds another graph, or more than the source; only an empty one is copied to, or one that a copy of this source was cut off in.");
    }

    private static (long, long, OperationId, string) KeyOf(CommitEntry entry) => (entry.Change.Revision, entry.Change.RecordedAt, entry.Operation, entry.Change.Account);

    private async Task<(CopyResult.Refused? Refused, long Reached)> CopyAsync(long done, long last, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        if (await LabelsAsync(cancellationToken).ConfigureAwait(false) is { } differ)
        {
            return (differ, done);
        }

        var reader = await CommitReader.OpenAsync(from, cancellationToken).ConfigureAwait(false);
        await using var rest = await UndatedItems.OpenAsync(from, to, reader, cancellationToken).ConfigureAwait(false);
        var items = 0L;
        await foreach (var commit in reader.ReadAsync(done, cancellationToken).ConfigureAwait(false))
        {
            var change = commit.Entry.Change;
            clock.Now = change.RecordedAt;
            var batch = await rest.FillAsync(commit.ToBatch()).ConfigureAwait(false);
            switch (await to.CommitAsync(batch, cancellationToken).ConfigureAwait(false))
            {
                case CommitResult.Refused refused:
                    return (new CopyResult.Refused("WRITE_REFUSED", $"The target refuses revision {change.Revision}: {refused.Code}: {refused.Message}"), done);
                case CommitResult.Committed written when Differs(written, change):
                    return (new CopyResult.Refused("WRITE_DIFFERS", $"Revision {change.Revision} came out as {written.Revision} or with other numbers; the target was written to meanwhile."), done);
            }

            (done, items) = (change.Revision, items + commit.Items);
            progress.Report(new CopyProgress("copying", done, Math.Max(last, done), items));
        }

        return (null, done);
    }

    /// <summary>Labels get their numbers in order, so that the same ones stand for the same in both.</summary>
    private async Task<CopyResult.Refused?> LabelsAsync(CancellationToken cancellationToken)
    {
        await foreach (var (id, label) in from.ReadLabelsAsync(0, cancellationToken).ConfigureAwait(false))
        {
            if (await to.InternLabelAsync(label, cancellationToken).ConfigureAwait(false) != id)
            {
                return new CopyResult.Refused("LABELS_DIFFER", $"Label {id.Value} has another number in the target, which was written to by others; take an empty one.");
            }
        }

        return null;
    }

    private static bool Differs(CommitResult.Committed written, ChangeEntry change) =>
        written.Replayed || written.Revision != change.Revision || written.RecordedAt != change.RecordedAt
        || !written.RecordNumbers.SequenceEqual(change.RecordNumbers) || !written.ClaimNumbers.SequenceEqual(change.ClaimNumbers);
}
