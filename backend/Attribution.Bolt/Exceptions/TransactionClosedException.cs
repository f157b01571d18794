namespace Neo4j.Driver;

/// <summary>The transaction was committed or rolled back before.</summary>
public sealed class TransactionClosedException : ClientException
{
    /// <summary>With a message.</summary>
    public TransactionClosedException(string message)
        : base(message)
    {
    }
}
