namespace Attribution.GraphQL.Language;

/// <summary>An extension of an interface (GraphQL 2025 §3.7.1).</summary>
public sealed class InterfaceTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The implemented interfaces in document order.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The field definitions in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
