namespace Attribution.Bolt.Sessions;

/// <summary>What a session must see: its own writes and those of the sessions it shares bookmarks with.</summary>
internal sealed class SessionBookmarks(IEnumerable<Bookmarks>? first, IBookmarkManager? manager)
{
    private string[] _used = [];

    public BookmarkSet Last { get; private set; } = new((first ?? []).SelectMany(bookmarks => bookmarks?.Values ?? []));

    /// <summary>The bookmarks to begin a transaction with.</summary>
    public async ValueTask<string[]> ForBeginAsync(CancellationToken cancellationToken)
    {
        _used = manager is null
            ? Last.Values
            : [.. Last.Values.Union(await manager.GetBookmarksAsync(cancellationToken).ConfigureAwait(false), StringComparer.Ordinal)];
        return _used;
    }

    /// <summary>Takes note of what a transaction left behind; null: nothing.</summary>
    public async ValueTask UpdateAsync(string? bookmark, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(bookmark))
        {
            return;
        }

        Last = new BookmarkSet([bookmark]);
        if (manager is not null)
        {
            await manager.UpdateBookmarksAsync(_used, [bookmark], cancellationToken).ConfigureAwait(false);
        }
    }
}
