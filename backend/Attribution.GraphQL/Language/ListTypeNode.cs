namespace Attribution.GraphQL.Language;

/// <summary>A list type, written <c>[T]</c> (GraphQL 2025 §2.11).</summary>
public sealed class ListTypeNode(Location location, ITypeNode type) : ITypeNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ListType;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The type of the items.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
