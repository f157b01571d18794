namespace Neo4j.Driver;

/// <summary>The server refused what the client asked for; asking again unchanged will not help.</summary>
public class ClientException : Neo4jException
{
    /// <summary>Without a message.</summary>
    public ClientException()
    {
    }

    /// <summary>With a message.</summary>
    public ClientException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public ClientException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With the server's code and message.</summary>
    public ClientException(string code, string message)
        : base(code, message)
    {
    }

    /// <summary>With the server's code, message and a cause.</summary>
    public ClientException(string code, string message, Exception innerException)
        : base(code, message, innerException)
    {
    }
}
