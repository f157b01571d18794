using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Graph.Views;

/// <summary>
/// Makes Views: evaluates the predicate over the distinct labels of the store, once per reader and until a label expires; labels interned later are added. Safe for concurrent use.
/// </summary>
public sealed class ViewSource(IGraphStore store, TimeProvider clock) : IDisposable
{
    private const int MaxCachedReaders = 1024;

    private readonly SemaphoreSlim loading = new(1, 1);
    private readonly List<(LabelId Id, HandlingLabel Label)> labels = [];
    private readonly Dictionary<Reader, (View View, int LabelCount)> views = [];

    /// <summary>The view of <paramref name="reader"/> now. New labels of the store are loaded first: O(new labels).</summary>
    public async ValueTask<View> ForAsync(Reader reader, CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await foreach (var label in store.ReadLabelsAsync(labels.Count == 0 ? 0 : labels[^1].Id.Value, cancellationToken).ConfigureAwait(false))
            {
                labels.Add(label);
            }

            return Cached(reader);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => loading.Dispose();

    private View Cached(Reader reader)
    {
        var now = clock.GetUtcNow();
        if (views.TryGetValue(reader, out var cached) && cached.LabelCount == labels.Count && !(cached.View.ExpiresAt <= now))
        {
            return cached.View;
        }

        if (views.Count >= MaxCachedReaders)
        {
            views.Clear();
        }

        var view = Evaluate(reader, now);
        views[reader] = (view, labels.Count);
        return view;
    }

    private View Evaluate(Reader reader, DateTimeOffset now)
    {
        var visible = labels.Where(label => Visibility.IsVisible(label.Label, reader, now)).ToArray();
        return new View(reader, new LabelSet(visible.Select(label => label.Id)), now, visible.Min(label => label.Label.ExpiresAt));
    }
}
