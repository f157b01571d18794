namespace Attribution.GraphQL.Language;

/// <summary>The literal <c>null</c> (GraphQL 2025 §2.9.5).</summary>
public sealed class NullValueNode(Location location) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
