namespace Attribution.Bolt.Values;

/// <summary>A path as walked: one node more than relationships.</summary>
internal sealed class Path(IReadOnlyList<INode> nodes, IReadOnlyList<IRelationship> relationships) : IPath
{
    public IReadOnlyList<INode> Nodes { get; } = nodes;

    public IReadOnlyList<IRelationship> Relationships { get; } = relationships;

    public INode Start => Nodes[0];

    public INode End => Nodes[^1];

    public bool Equals(IPath? other) => other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    public override bool Equals(object? obj) => Equals(obj as IPath);

    public override int GetHashCode() => HashCode.Combine(Nodes.Count, Start, End);
}
