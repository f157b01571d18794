namespace Neo4j.Driver;

/// <summary>The token is no longer valid; a token manager may get a new one.</summary>
public sealed class TokenExpiredException : SecurityException
{
    /// <summary>With a message.</summary>
    public TokenExpiredException(string message)
        : base(message)
    {
    }
}
