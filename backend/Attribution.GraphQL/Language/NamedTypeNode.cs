namespace Attribution.GraphQL.Language;

/// <summary>A reference to a type by name (GraphQL 2025 §2.11).</summary>
public sealed class NamedTypeNode(Location location, NameNode name) : ITypeNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.NamedType;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
