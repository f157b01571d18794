namespace Neo4j.Driver;

/// <summary>The session has an open transaction already.</summary>
public sealed class TransactionNestingException : ClientException
{
    /// <summary>With a message.</summary>
    public TransactionNestingException(string message)
        : base(message)
    {
    }
}
