namespace Attribution.GraphQL.Language;

/// <summary>A query, mutation or subscription (GraphQL 2025 §2.3).</summary>
public sealed class OperationDefinitionNode(
    Location location,
    NameNode? name,
    StringValueNode? description,
    OperationType operation,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : IExecutableDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name, or null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <inheritdoc/>
    public StringValueNode? Description { get; } = description;

    /// <summary>Which of the three operations this is.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The declared variables in document order.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
