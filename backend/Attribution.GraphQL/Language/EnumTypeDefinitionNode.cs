namespace Attribution.GraphQL.Language;

/// <summary>The definition of an enum (GraphQL 2025 §3.9).</summary>
public sealed class EnumTypeDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The values in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
