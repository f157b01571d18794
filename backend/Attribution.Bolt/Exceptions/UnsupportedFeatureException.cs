namespace Neo4j.Driver;

/// <summary>The server is too old for what is asked of it.</summary>
public sealed class UnsupportedFeatureException : ClientException
{
    internal UnsupportedFeatureException(string message)
        : base(message)
    {
    }

    /// <summary>False.</summary>
    public override bool IsRetriable => false;
}
