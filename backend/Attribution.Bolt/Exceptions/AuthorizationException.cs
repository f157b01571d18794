namespace Neo4j.Driver;

/// <summary>The server no longer trusts the authorization it gave; a new connection gets a new one.</summary>
public sealed class AuthorizationException : SecurityException
{
    /// <summary>With a message.</summary>
    public AuthorizationException(string message)
        : base(message)
    {
    }

    /// <summary>True: the next connection is authorized anew.</summary>
    public override bool IsRetriable => true;
}
