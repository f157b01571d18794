namespace Neo4j.Driver;

/// <summary>An argument of a statement is not allowed.</summary>
public sealed class StatementArgumentException : ClientException
{
    /// <summary>With a message.</summary>
    public StatementArgumentException(string message)
        : base(message)
    {
    }
}
