namespace Attribution.Server.Configuration;

/// <summary>Where the graph is kept.</summary>
internal enum StoreKind
{
    /// <summary>In a file of the data directory.</summary>
    Sqlite,

    /// <summary>On a Neo4j server or cluster.</summary>
    Neo4j,
}
