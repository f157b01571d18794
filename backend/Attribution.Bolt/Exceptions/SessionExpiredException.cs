namespace Neo4j.Driver;

/// <summary>The server no longer serves what the session needs, as writing: another may.</summary>
public sealed class SessionExpiredException : Neo4jException
{
    /// <summary>With a message.</summary>
    public SessionExpiredException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public SessionExpiredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>True: another server may serve it.</summary>
    public override bool IsRetriable => true;
}
