namespace Attribution.GraphQL.Language;

/// <summary>The definition of a union (GraphQL 2025 §3.8).</summary>
public sealed class UnionTypeDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The member types in document order.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
