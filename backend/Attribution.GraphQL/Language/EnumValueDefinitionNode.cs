namespace Attribution.GraphQL.Language;

/// <summary>One value of an enum (GraphQL 2025 §3.9).</summary>
public sealed class EnumValueDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name as written.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives in document order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
