namespace Neo4j.Driver;

/// <summary>A value would lose precision in the type asked for.</summary>
public sealed class ValueTruncationException : ClientException
{
    /// <summary>With a message.</summary>
    public ValueTruncationException(string message)
        : base(message)
    {
    }
}
