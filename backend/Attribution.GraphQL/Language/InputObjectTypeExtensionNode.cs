namespace Attribution.GraphQL.Language;

/// <summary>An extension of an input object (GraphQL 2025 §3.10.1).</summary>
public sealed class InputObjectTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The input fields in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
