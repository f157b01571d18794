namespace Attribution.GraphQL.Language;

/// <summary>A literal with a fraction or an exponent (GraphQL 2025 §2.9.2).</summary>
public sealed class FloatValueNode(Location location, string value) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The literal as written.</summary>
    public string Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
