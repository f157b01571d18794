namespace Attribution.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c> (GraphQL 2025 §2.9.3).</summary>
public sealed class BooleanValueNode(Location location, bool value) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
