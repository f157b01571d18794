namespace Attribution.GraphQL.Language;

/// <summary>A selected field (GraphQL 2025 §2.5).</summary>
public sealed class FieldNode(
    Location location,
    NameNode name,
    NameNode? alias,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<ArgumentNode> arguments,
    SelectionSetNode? selectionSet) : ISelectionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Field;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the field in its type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The key asked for in the response, or null to use the name.</summary>
    public NameNode? Alias { get; } = alias;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The arguments in document order; empty when there are none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of the field's value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of the field in the response: the alias, or else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
