namespace Neo4j.Driver;

/// <summary>The other side does not speak Bolt as it is defined, or a value has no place in it.</summary>
public sealed class ProtocolException : Neo4jException
{
    /// <summary>With a message.</summary>
    public ProtocolException(string message)
        : base(message)
    {
    }
}
