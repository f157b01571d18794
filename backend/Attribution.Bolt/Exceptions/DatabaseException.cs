namespace Neo4j.Driver;

/// <summary>The server failed to do what it was asked for.</summary>
public class DatabaseException : Neo4jException
{
    /// <summary>Without a message.</summary>
    public DatabaseException()
    {
    }

    /// <summary>With a message.</summary>
    public DatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>With the server's code and message.</summary>
    public DatabaseException(string code, string message)
        : base(code, message)
    {
    }

    /// <summary>With the server's code, message and a cause.</summary>
    public DatabaseException(string code, string message, Exception innerException)
        : base(code, message, innerException)
    {
    }
}
