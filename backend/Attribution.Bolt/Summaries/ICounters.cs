namespace Neo4j.Driver;

/// <summary>What a query changed.</summary>
public interface ICounters
{
    /// <summary>Nodes made.</summary>
    int NodesCreated { get; }

    /// <summary>Nodes deleted.</summary>
    int NodesDeleted { get; }

    /// <summary>Relationships made.</summary>
    int RelationshipsCreated { get; }

    /// <summary>Relationships deleted.</summary>
    int RelationshipsDeleted { get; }

    /// <summary>Properties set or removed.</summary>
    int PropertiesSet { get; }

    /// <summary>Labels put on nodes.</summary>
    int LabelsAdded { get; }

    /// <summary>Labels taken from nodes.</summary>
    int LabelsRemoved { get; }

    /// <summary>Indexes made.</summary>
    int IndexesAdded { get; }

    /// <summary>Indexes dropped.</summary>
    int IndexesRemoved { get; }

    /// <summary>Constraints made.</summary>
    int ConstraintsAdded { get; }

    /// <summary>Constraints dropped.</summary>
    int ConstraintsRemoved { get; }

    /// <summary>Changes of the system database.</summary>
    int SystemUpdates { get; }

    /// <summary>True if the graph or its schema changed.</summary>
    bool ContainsUpdates { get; }

    /// <summary>True if the system database changed.</summary>
    bool ContainsSystemUpdates { get; }
}
