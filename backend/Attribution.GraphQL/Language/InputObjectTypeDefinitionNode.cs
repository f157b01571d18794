namespace Attribution.GraphQL.Language;

/// <summary>The definition of an input object (GraphQL 2025 §3.10).</summary>
public sealed class InputObjectTypeDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The input fields in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
