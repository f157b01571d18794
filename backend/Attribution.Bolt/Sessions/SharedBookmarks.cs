namespace Attribution.Bolt.Sessions;

/// <summary>Bookmarks of several sessions, in memory.</summary>
internal sealed class SharedBookmarks(BookmarkManagerConfig config) : IBookmarkManager
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _known = [.. config.InitialBookmarks];

    public async Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default)
    {
        if (newBookmarks.Length == 0)
        {
            return;
        }

        string[] now;
        lock (_lock)
        {
            _known.ExceptWith(previousBookmarks);
            _known.UnionWith(newBookmarks);
            now = [.. _known];
        }

        if (config.NotifyBookmarksAsync is { } notify)
        {
            await notify(now, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default)
    {
        var supplied = config.BookmarkSupplierAsync is { } supply ? await supply(cancellationToken).ConfigureAwait(false) : [];
        lock (_lock)
        {
            return [.. _known.Union(supplied, StringComparer.Ordinal)];
        }
    }
}
