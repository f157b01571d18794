namespace Attribution.GraphQL.Language;

/// <summary>The definition of a schema: its root operation types (GraphQL 2025 §3.3).</summary>
public sealed class SchemaDefinitionNode(
    Location location,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes) : ITypeSystemDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives in document order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types in document order.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
