namespace Attribution.GraphQL.Language;

/// <summary>One field of an object or interface type (GraphQL 2025 §3.6).</summary>
public sealed class FieldDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    ITypeNode type,
    IReadOnlyList<DirectiveNode> directives) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name as written.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The argument definitions in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>The type of the field's value.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The directives in document order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
