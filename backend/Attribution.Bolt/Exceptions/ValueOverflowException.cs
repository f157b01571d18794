namespace Neo4j.Driver;

/// <summary>A value does not fit into the type asked for.</summary>
public sealed class ValueOverflowException : ClientException
{
    /// <summary>With a message.</summary>
    public ValueOverflowException(string message)
        : base(message)
    {
    }
}
