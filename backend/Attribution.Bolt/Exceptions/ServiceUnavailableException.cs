namespace Neo4j.Driver;

/// <summary>No server can be reached, or the connection to it broke.</summary>
public sealed class ServiceUnavailableException : Neo4jException
{
    /// <summary>With a message.</summary>
    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public ServiceUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>True if the connection broke after a commit was sent and before it was answered.</summary>
    internal bool IsCommitUnanswered { get; init; }

    /// <summary>True, unless the connection broke while a commit was unanswered: then nobody knows whether it took place.</summary>
    public override bool IsRetriable => !IsCommitUnanswered;
}
