namespace Neo4j.Driver;

/// <summary>The database that is asked for does not exist.</summary>
public sealed class FatalDiscoveryException : ClientException
{
    /// <summary>With a message.</summary>
    public FatalDiscoveryException(string message)
        : base(message)
    {
    }
}
