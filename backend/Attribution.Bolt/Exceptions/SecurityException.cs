namespace Neo4j.Driver;

/// <summary>The server refused the caller's identity or rights.</summary>
public class SecurityException : Neo4jException
{
    /// <summary>With a message.</summary>
    public SecurityException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public SecurityException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With the server's code and message.</summary>
    public SecurityException(string code, string message)
        : base(code, message)
    {
    }

    /// <summary>True if a token manager took note of it and may have another token.</summary>
    public override bool IsRetriable => IsHandled;

    /// <summary>True if a token manager took note of it and may have another token.</summary>
    internal bool IsHandled { get; set; }
}
