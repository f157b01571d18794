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
    private readonly Dictionary<Reader, (View View, int LabelCount)> views = [];
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
            if (revision > newest)
            {
                await foreach (var label in store.ReadLabelsAsync(labels.Count == 0 ? 0 : labels[^1].Id.Value, cancellationToken).ConfigureAwait(false))
                {
                    labels.Add(label);
                }

                newest = revision == long.MaxValue ? newest : revision;
            }

            return Cached(reader);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>
    /// The View of every label in force, whoever owns it. It is nobody's: what is compared blindly is read through it (decision 0019), and nothing that is read is shown.
    /// O(labels).
    /// </summary>
    public async ValueTask<View> InForceAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        List<LabelId> inForce = [];
        await foreach (var (id, label) in store.ReadLabelsAsync(0, cancellationToken).ConfigureAwait(false))
        {
            if (label.Status is LabelStatus.Active or LabelStatus.Restricted && !(label.ExpiresAt <= now))
            {
                inForce.Add(id);
            }
        }

        return new View(Nobody, new LabelSet(inForce), now, null);
    }

    /// <inheritdoc/>
    public void Dispose() => loading.Dispose();

    private View Cached(Reader reader)
    {
        var now = clock.GetUtcNow();
        if (views.TryGetValue(reader, out var cached) && !(cached.View.ExpiresAt <= now))
        {
            if (cached.LabelCount == labels.Count)
            {
                return cached.View;
            }
        }
        else
        {
            cached = (new View(reader, new LabelSet([]), now, reader.Opened?.Until), 0);
        }

        if (views.Count >= MaxCachedReaders)
        {
            views.Clear();
        }

        var view = Extended(cached.View, cached.LabelCount, now);
        views[reader] = (view, labels.Count);
        return view;
    }

    // Labels judged before hold until the next expiry; only those interned since are judged.
    private View Extended(View view, int known, DateTimeOffset now)
    {
        List<LabelId> visible = [];
        var expiresAt = view.ExpiresAt;
        for (var index = known; index < labels.Count; index++)
        {
            var (id, label) = labels[index];
            if (Visibility.IsVisible(label, view.Reader, now))
            {
                visible.Add(id);
                expiresAt = label.ExpiresAt is { } expiry && !(expiresAt <= expiry) ? expiry : expiresAt;
            }
        }

        return new View(view.Reader, view.Labels.With(visible), now, expiresAt);
    }
}
