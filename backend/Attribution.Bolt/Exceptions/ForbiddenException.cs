namespace Neo4j.Driver;

/// <summary>The user may not do this.</summary>
public sealed class ForbiddenException : SecurityException
{
    /// <summary>With a message.</summary>
    public ForbiddenException(string message)
        : base(message)
    {
    }
}
