using Attribution.Bolt.Sessions;

namespace Neo4j.Driver;

/// <summary>Points in a database's history: whoever holds them can ask to read nothing older.</summary>
public abstract class Bookmarks
{
    /// <summary>The server's texts.</summary>
    public string[] Values { get; protected init; } = [];

    /// <summary>Of texts that were kept.</summary>
    public static Bookmarks From(params string[] values) => new BookmarkSet(values);

    /// <summary>Of texts that were kept.</summary>
    public static Bookmarks From(IEnumerable<string> values) => new BookmarkSet(values);

    /// <summary>Both together.</summary>
    public static Bookmarks operator +(Bookmarks lh, Bookmarks rh) => new BookmarkSet((lh?.Values ?? []).Concat(rh?.Values ?? []));
}
