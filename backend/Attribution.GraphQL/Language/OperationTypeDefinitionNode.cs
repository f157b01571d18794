namespace Attribution.GraphQL.Language;

/// <summary>The type that one operation starts from (GraphQL 2025 §3.3.1).</summary>
public sealed class OperationTypeDefinitionNode(Location location, OperationType operation, NamedTypeNode type) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The root object type.</summary>
    public NamedTypeNode Type { get; } = type;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
