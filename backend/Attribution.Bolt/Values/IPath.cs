namespace Neo4j.Driver;

/// <summary>A walk through the graph: nodes and the relationships between them, in the order walked.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node; the first, if the path has no relationship.</summary>
    INode End { get; }

    /// <summary>The nodes, one more than relationships.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships; each may have been walked against its direction.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
