namespace Attribution.GraphQL.Language;

/// <summary>A non-null type, written <c>T!</c> (GraphQL 2025 §2.11).</summary>
public sealed class NonNullTypeNode(Location location, ITypeNode type) : ITypeNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The type that may not be null; never itself a non-null type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
