namespace Neo4j.Driver;

/// <summary>A node of the graph. Equal to another with the same element id.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>The labels, in no particular order.</summary>
    IReadOnlyList<string> Labels { get; }
}
