namespace Attribution.GraphQL.Language;

/// <summary>A named fragment (GraphQL 2025 §2.8).</summary>
public sealed class FragmentDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : IExecutableDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name as written.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public StringValueNode? Description { get; } = description;

    /// <summary>The type the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
