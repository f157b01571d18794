namespace Neo4j.Driver;

/// <summary>Shares bookmarks among sessions, so that each sees the writes of the others. Must be safe for concurrent use.</summary>
public interface IBookmarkManager
{
    /// <summary>Takes note that a transaction that began with some bookmarks left others behind.</summary>
    Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default);

    /// <summary>The bookmarks to begin with.</summary>
    Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default);
}
