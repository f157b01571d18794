namespace Attribution.GraphQL.Language;

/// <summary>An extension of a union (GraphQL 2025 §3.8.1).</summary>
public sealed class UnionTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The member types in document order.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
