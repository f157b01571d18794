namespace Attribution.GraphQL.Language;

/// <summary>A fragment written where it is used (GraphQL 2025 §2.8.2).</summary>
public sealed class InlineFragmentNode(
    Location location,
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ISelectionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The type it applies to, or null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
