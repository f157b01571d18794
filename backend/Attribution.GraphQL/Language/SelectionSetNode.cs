namespace Attribution.GraphQL.Language;

/// <summary>The selections between a pair of braces (GraphQL 2025 §2.4).</summary>
public sealed class SelectionSetNode(Location location, IReadOnlyList<ISelectionNode> selections) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The selections in document order; never empty when parsed.</summary>
    public IReadOnlyList<ISelectionNode> Selections { get; } = selections;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
