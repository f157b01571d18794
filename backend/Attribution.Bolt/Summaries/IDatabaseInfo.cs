namespace Neo4j.Driver;

/// <summary>The database a query ran in.</summary>
public interface IDatabaseInfo
{
    /// <summary>Its name; null if the server did not say.</summary>
    string? Name { get; }
}
