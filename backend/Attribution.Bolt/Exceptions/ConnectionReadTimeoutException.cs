namespace Neo4j.Driver;

/// <summary>The server sent nothing for longer than it said it would keep silent.</summary>
public sealed class ConnectionReadTimeoutException : Neo4jException
{
    /// <summary>With a message.</summary>
    public ConnectionReadTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public ConnectionReadTimeoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>True: the connection is given up and another may do.</summary>
    public override bool IsRetriable => true;
}
