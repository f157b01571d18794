namespace Attribution.GraphQL.Language;

/// <summary>An extension of a scalar (GraphQL 2025 §3.5.1).</summary>
public sealed class ScalarTypeExtensionNode(Location location, NameNode name, IReadOnlyList<DirectiveNode> directives) : ITypeExtensionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
