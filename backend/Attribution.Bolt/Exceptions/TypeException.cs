namespace Neo4j.Driver;

/// <summary>A value has the wrong type for the statement.</summary>
public sealed class TypeException : ClientException
{
    /// <summary>With a message.</summary>
    public TypeException(string message)
        : base(message)
    {
    }
}
