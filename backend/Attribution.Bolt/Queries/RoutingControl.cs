namespace Neo4j.Driver;

/// <summary>Where a query of the driver is sent.</summary>
public enum RoutingControl
{
    /// <summary>To the leader.</summary>
    Writers = 0,

    /// <summary>To any server that serves reads.</summary>
    Readers = 1,
}
