namespace Neo4j.Driver;

/// <summary>The server refused for a reason of security that this client does not know.</summary>
public sealed class UnknownSecurityException : SecurityException
{
    /// <summary>With a message.</summary>
    public UnknownSecurityException(string message)
        : base(message)
    {
    }
}
