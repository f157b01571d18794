namespace Neo4j.Driver;

/// <summary>The token is no longer valid; a token manager may get a new one.</summary>
public sealed class TokenExpiredException : SecurityException
{
    /// <summary>With a message.</summary>
    public TokenExpiredException(string message)
        : base(message)
    {
    }

    /// <summary>True if a token manager has taken note of it and may give another token.</summary>
    internal bool IsHandled { get; set; }

    /// <summary>True if a token manager has a new token.</summary>
    public override bool IsRetriable => IsHandled;
}
