namespace Neo4j.Driver;

/// <summary>Sorts of notifications that can be turned off.</summary>
public enum Category
{
    /// <summary>A hint does not fit.</summary>
    Hint = 0,

    /// <summary>A name in the query is not in the database.</summary>
    Unrecognized = 1,

    /// <summary>The query asks for something that does not work here.</summary>
    Unsupported = 2,

    /// <summary>The query may be slow.</summary>
    Performance = 3,

    /// <summary>The query uses what will go.</summary>
    Deprecation = 4,

    /// <summary>The query may be unsafe.</summary>
    Security = 5,

    /// <summary>About the cluster.</summary>
    Topology = 6,

    /// <summary>None of the others.</summary>
    Generic = 8,

    /// <summary>About indexes and constraints.</summary>
    Schema = 7,
}
