namespace Attribution.GraphQL.Language;

/// <summary>An extension of an enum (GraphQL 2025 §3.9.1).</summary>
public sealed class EnumTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The values in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
