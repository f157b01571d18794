namespace Attribution.GraphQL.Language;

/// <summary>The definition of a scalar (GraphQL 2025 §3.5).</summary>
public sealed class ScalarTypeDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives) : ITypeDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
