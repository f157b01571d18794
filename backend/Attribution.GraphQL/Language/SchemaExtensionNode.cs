namespace Attribution.GraphQL.Language;

/// <summary>An extension of the schema (GraphQL 2025 §3.3.2).</summary>
public sealed class SchemaExtensionNode(
    Location location,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes) : ITypeSystemDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The directives in document order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types in document order.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
