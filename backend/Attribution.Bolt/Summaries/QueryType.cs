namespace Neo4j.Driver;

/// <summary>What a query did.</summary>
public enum QueryType
{
    /// <summary>The server did not say.</summary>
    Unknown = 0,

    /// <summary>It read.</summary>
    ReadOnly = 1,

    /// <summary>It read and wrote.</summary>
    ReadWrite = 2,

    /// <summary>It wrote.</summary>
    WriteOnly = 3,

    /// <summary>It changed indexes or constraints.</summary>
    SchemaWrite = 4,
}
