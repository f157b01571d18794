namespace Neo4j.Driver;

/// <summary>What a GQL status is about.</summary>
public enum NotificationClassification
{
    /// <summary>The server gave none, or one this client does not know.</summary>
    Unknown = 0,

    /// <summary>A hint does not fit.</summary>
    Hint = 1,

    /// <summary>A name in the query is not in the database.</summary>
    Unrecognized = 2,

    /// <summary>The query asks for something that does not work here.</summary>
    Unsupported = 3,

    /// <summary>The query may be slow.</summary>
    Performance = 4,

    /// <summary>The query uses what will go.</summary>
    Deprecation = 5,

    /// <summary>The query may be unsafe.</summary>
    Security = 6,

    /// <summary>About the cluster.</summary>
    Topology = 7,

    /// <summary>About indexes and constraints.</summary>
    Schema = 8,

    /// <summary>None of the others.</summary>
    Generic = 9,
}
