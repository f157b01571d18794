namespace Attribution.Graph.Index;

/// <summary>Which way a relationship runs, seen from the entity that was asked about.</summary>
[Flags]
public enum Direction : byte
{
    /// <summary>From it to its neighbour.</summary>
    Outgoing = 1,

    /// <summary>From its neighbour to it.</summary>
    Incoming = 2,

    /// <summary>Either way; only in filters.</summary>
    Both = Outgoing | Incoming,
}
