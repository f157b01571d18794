namespace Neo4j.Driver;

/// <summary>From which severity on notifications are sent.</summary>
public enum Severity
{
    /// <summary>Warnings only.</summary>
    Warning = 0,

    /// <summary>Information and warnings.</summary>
    Information = 1,
}
