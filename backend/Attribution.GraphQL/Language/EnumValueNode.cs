namespace Attribution.GraphQL.Language;

/// <summary>A name used as a value; never true, false or null (GraphQL 2025 §2.9.6).</summary>
public sealed class EnumValueNode(Location location, string value) : IValueNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name of the enum value.</summary>
    public string Value { get; } = value;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
