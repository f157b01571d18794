using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Graph.Views;

/// <summary>
/// Makes Views: evaluates the predicate over the distinct labels of the store, once per reader and until a label expires; of labels interned later, only those. A reader whose
/// rights, clearance or purpose change is another reader: his next View is made anew. Safe for concurrent use.
/// </summary>
public sealed class ViewSource(IIndexFeed store, TimeProvider clock) : IDisposable
{
    private const int MaxCachedReaders = 1024;

    private static readonly Reader Nobody = new() { Account = "", UnitId = "", Tokens = TokenSet.Empty };

    private readonly SemaphoreSlim loading = new(1, 1);
    private readonly List<(LabelId Id, HandlingLabel Label)> labels = [];
    private readonly Dictionary<Reader, Judged> views = [];
    private Judged? inForce;
    private long newest = -1;

    /// <summary>The view of <paramref name="reader"/> now. New labels of the store are loaded first: O(new labels).</summary>
    public ValueTask<View> ForAsync(Reader reader, CancellationToken cancellationToken) => ForAsync(reader, long.MaxValue, cancellationToken);

    /// <summary>The view of <paramref name="reader"/> now over what was written up to <paramref name="revision"/>: the store is asked for new labels only where it is newer than what
    /// was asked for before, since a write's labels are in the store before it.</summary>
    public async ValueTask<View> ForAsync(Reader reader, long revision, CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await LoadAsync(revision, cancellationToken).ConfigureAwait(false);
            return Cached(reader);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>
    /// The View of every label in force of what was written up to <paramref name="revision"/>, whoever owns it. It is nobody's: what is compared blindly is read through it
    /// (decision 0019), and nothing that is read is shown. O(labels since the last call); O(labels) where one expired.
    /// </summary>
    public async ValueTask<View> InForceAsync(long revision, CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await LoadAsync(revision, cancellationToken).ConfigureAwait(false);
            inForce = Current(inForce, Nobody, static (label, _, now) => label.Status is LabelStatus.Active or LabelStatus.Restricted && !(label.ExpiresAt <= now));
            return inForce.View;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => loading.Dispose();

    private async ValueTask LoadAsync(long revision, CancellationToken cancellationToken)
    {
        if (revision <= newest)
        {
            return;
        }

        await foreach (var label in store.ReadLabelsAsync(labels.Count == 0 ? 0 : labels[^1].Id.Value, cancellationToken).ConfigureAwait(false))
        {
            labels.Add(label);
        }

        newest = revision == long.MaxValue ? newest : revision;
    }

    private View Cached(Reader reader)
    {
        var known = views.GetValueOrDefault(reader);
        var current = Current(known, reader, Visibility.IsVisible);
        if (current != known)
        {
            if (views.Count >= MaxCachedReaders)
            {
                views.Clear();
            }

            views[reader] = current;
        }

        return current.View;
    }

    // Labels judged before hold until the next expiry; only those interned since are judged.
    private Judged Current(Judged? known, Reader reader, Func<HandlingLabel, Reader, DateTimeOffset, bool> shows)
    {
        var now = clock.GetUtcNow();
        var still = known is null || known.View.ExpiresAt <= now ? new Judged(new View(reader, new LabelSet([]), now, reader.Opened?.Until), 0) : known;
        if (still == known && known.Labels == labels.Count)
        {
            return known;
        }

        var visible = still.View.Labels.ToBuilder();
        var expiresAt = still.View.ExpiresAt;
        for (var index = still.Labels; index < labels.Count; index++)
        {
            var (id, label) = labels[index];
            if (shows(label, reader, now))
            {
                visible.Add(id);
                expiresAt = label.ExpiresAt is { } expiry && !(expiresAt <= expiry) ? expiry : expiresAt;
            }
        }

        return new Judged(new View(reader, new LabelSet(visible), now, expiresAt), labels.Count);
    }

    /// <summary>A View, and how many of the labels it has judged.</summary>
    private sealed record Judged(View View, int Labels);
}
