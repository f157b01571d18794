namespace Attribution.GraphQL.Language;

/// <summary>A whole document: executable definitions, type system definitions, or both (GraphQL 2025 §2.2).</summary>
public sealed class DocumentNode(Location location, IReadOnlyList<IDefinitionNode> definitions) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Document;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The definitions in document order; never empty when parsed.</summary>
    public IReadOnlyList<IDefinitionNode> Definitions { get; } = definitions;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
