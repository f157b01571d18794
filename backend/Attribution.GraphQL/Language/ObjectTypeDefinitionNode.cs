namespace Attribution.GraphQL.Language;

/// <summary>The definition of an object type (GraphQL 2025 §3.6).</summary>
public sealed class ObjectTypeDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The implemented interfaces in document order.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The field definitions in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
