namespace Attribution.GraphQL.Language;

/// <summary>A list literal (GraphQL 2025 §2.9.7).</summary>
public sealed class ListValueNode(Location location, IReadOnlyList<IValueNode> items) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ListValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The items in document order.</summary>
    public IReadOnlyList<IValueNode> Items { get; } = items;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
