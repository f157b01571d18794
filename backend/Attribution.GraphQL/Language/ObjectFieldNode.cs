namespace Attribution.GraphQL.Language;

/// <summary>One field of an input object literal (GraphQL 2025 §2.9.8).</summary>
public sealed class ObjectFieldNode(Location location, NameNode name, IValueNode value) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the input field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
