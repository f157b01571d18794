namespace Attribution.GraphQL.Language;

/// <summary>A name: letters, digits and underscores (GraphQL 2025 §2.1.9).</summary>
public sealed class NameNode(Location location, string value) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.Name;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The characters of the name.</summary>
    public string Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
