namespace Attribution.GraphQL.Language;

/// <summary>An integer literal of any size (GraphQL 2025 §2.9.1).</summary>
public sealed class IntValueNode(Location location, string value) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.IntValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The literal as written: an optional minus sign and decimal digits.</summary>
    public string Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
