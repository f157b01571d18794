namespace Attribution.GraphQL.Language;

/// <summary>A use of a variable, written <c>$name</c> (GraphQL 2025 §2.10).</summary>
public sealed class VariableNode(Location location, NameNode name) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Variable;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name without the dollar sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
