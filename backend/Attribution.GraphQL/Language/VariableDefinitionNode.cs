namespace Attribution.GraphQL.Language;

/// <summary>One declared variable of an operation (GraphQL 2025 §2.10).</summary>
public sealed class VariableDefinitionNode(
    Location location,
    VariableNode variable,
    StringValueNode? description,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The variable declared.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The declared type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The value used when the variable is absent, or null when there is none.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in document order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
