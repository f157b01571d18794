namespace Neo4j.Driver;

/// <summary>The server could not do it now; the same may succeed later.</summary>
public class TransientException : Neo4jException
{
    /// <summary>Without a message.</summary>
    public TransientException()
    {
    }

    /// <summary>With the server's code and message.</summary>
    public TransientException(string code, string message)
        : base(code, message)
    {
    }

    /// <summary>With the server's code, message and a cause.</summary>
    public TransientException(string code, string message, Exception innerException)
        : base(code, message, innerException)
    {
    }

    /// <summary>True: the same transaction may succeed later.</summary>
    public override bool IsRetriable => true;
}
