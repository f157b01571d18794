namespace Attribution.GraphQL.Language;

/// <summary>One argument of a field or directive (GraphQL 2025 §2.6).</summary>
public sealed class ArgumentNode(Location location, NameNode name, IValueNode value) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Argument;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the argument.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
