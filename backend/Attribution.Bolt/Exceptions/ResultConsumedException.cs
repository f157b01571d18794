namespace Neo4j.Driver;

/// <summary>The records of a result are asked for after they were consumed, or after its transaction or session ended.</summary>
public sealed class ResultConsumedException : ClientException
{
    /// <summary>With a message.</summary>
    public ResultConsumedException(string message)
        : base(message)
    {
    }
}
