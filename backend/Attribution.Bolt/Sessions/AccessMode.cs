namespace Neo4j.Driver;

/// <summary>What a session's queries do, by which a cluster chooses a server.</summary>
public enum AccessMode
{
    /// <summary>They only read; any server will do.</summary>
    Read = 0,

    /// <summary>They may write; only the leader will do.</summary>
    Write = 1,
}
