namespace Neo4j.Driver;

/// <summary>What a bookmark manager begins with, asks for and tells.</summary>
public record BookmarkManagerConfig
{
    /// <summary>With first bookmarks, a source of further ones, and somebody who is told of changes; each may be missing.</summary>
    public BookmarkManagerConfig(
        IEnumerable<string>? initialBookmarks = null,
        Func<CancellationToken, Task<string[]>>? bookmarkSupplierAsync = null,
        Func<string[], CancellationToken, Task>? notifyBookmarksAsync = null) =>
        (InitialBookmarks, BookmarkSupplierAsync, NotifyBookmarksAsync) = (initialBookmarks ?? [], bookmarkSupplierAsync, notifyBookmarksAsync);

    /// <summary>First bookmarks.</summary>
    public IEnumerable<string> InitialBookmarks { get; }

    /// <summary>Asked for further bookmarks each time a transaction begins.</summary>
    public Func<CancellationToken, Task<string[]>>? BookmarkSupplierAsync { get; }

    /// <summary>Told the bookmarks after each change.</summary>
    public Func<string[], CancellationToken, Task>? NotifyBookmarksAsync { get; }
}
