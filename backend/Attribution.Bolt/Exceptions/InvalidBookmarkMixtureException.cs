namespace Neo4j.Driver;

/// <summary>Bookmarks of different databases were given together.</summary>
public sealed class InvalidBookmarkMixtureException : ClientException
{
    /// <summary>With a message.</summary>
    public InvalidBookmarkMixtureException(string message)
        : base(message)
    {
    }
}
