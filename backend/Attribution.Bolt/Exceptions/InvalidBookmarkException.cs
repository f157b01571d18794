namespace Neo4j.Driver;

/// <summary>A bookmark is not one of this server.</summary>
public sealed class InvalidBookmarkException : ClientException
{
    /// <summary>With a message.</summary>
    public InvalidBookmarkException(string message)
        : base(message)
    {
    }
}
