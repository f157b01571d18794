namespace Attribution.Bolt.Sessions;

/// <summary>Makes bookmark managers that keep bookmarks in memory.</summary>
internal sealed class BookmarkManagerFactory : IBookmarkManagerFactory
{
    public IBookmarkManager NewBookmarkManager(BookmarkManagerConfig? config = null) => new SharedBookmarks(config ?? new BookmarkManagerConfig());
}
