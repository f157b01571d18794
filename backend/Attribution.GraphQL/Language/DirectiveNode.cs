namespace Attribution.GraphQL.Language;

/// <summary>A use of a directive, written <c>@name(…)</c> (GraphQL 2025 §2.12).</summary>
public sealed class DirectiveNode(Location location, NameNode name, IReadOnlyList<ArgumentNode> arguments) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Directive;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in document order; empty when there are none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
