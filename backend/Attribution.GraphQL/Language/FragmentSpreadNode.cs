namespace Attribution.GraphQL.Language;

/// <summary>A use of a named fragment, written <c>...name</c> (GraphQL 2025 §2.8).</summary>
public sealed class FragmentSpreadNode(Location location, NameNode name, IReadOnlyList<DirectiveNode> directives) : ISelectionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
