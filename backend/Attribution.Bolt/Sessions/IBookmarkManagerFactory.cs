namespace Neo4j.Driver;

/// <summary>Makes bookmark managers.</summary>
public interface IBookmarkManagerFactory
{
    /// <summary>A manager that keeps bookmarks in memory.</summary>
    IBookmarkManager NewBookmarkManager(BookmarkManagerConfig? config = null);
}
