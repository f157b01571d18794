namespace Neo4j.Driver;

/// <summary>User name, password or token are wrong, or missing.</summary>
public sealed class AuthenticationException : SecurityException
{
    /// <summary>With a message.</summary>
    public AuthenticationException(string message)
        : base(message)
    {
    }
}
