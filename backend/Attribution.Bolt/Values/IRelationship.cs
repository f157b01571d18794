namespace Neo4j.Driver;

/// <summary>A relationship of the graph. Equal to another with the same element id.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>The relationship type.</summary>
    string Type { get; }

    /// <summary>Element id of the node it starts at.</summary>
    string StartNodeElementId { get; }

    /// <summary>Element id of the node it ends at.</summary>
    string EndNodeElementId { get; }

    /// <summary>Numeric id of the node it starts at.</summary>
    [Obsolete("Replaced by StartNodeElementId")]
    long StartNodeId { get; }

    /// <summary>Numeric id of the node it ends at.</summary>
    [Obsolete("Replaced by EndNodeElementId")]
    long EndNodeId { get; }
}
