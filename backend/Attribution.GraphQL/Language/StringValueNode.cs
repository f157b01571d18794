namespace Attribution.GraphQL.Language;

/// <summary>A string or block string literal (GraphQL 2025 §2.9.4).</summary>
public sealed class StringValueNode(Location location, string value, bool block) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.StringValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The characters after escapes, and for a block string after the common indent is removed.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written as a block string.</summary>
    public bool Block { get; } = block;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
