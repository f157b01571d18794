namespace Attribution.GraphQL.Language;

/// <summary>An input object literal (GraphQL 2025 §2.9.8).</summary>
public sealed class ObjectValueNode(Location location, IReadOnlyList<ObjectFieldNode> fields) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The fields in document order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
