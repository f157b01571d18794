namespace Attribution.GraphQL.Language;

/// <summary>An argument of a field or directive, or a field of an input object (GraphQL 2025 §3.6.1).</summary>
public sealed class InputValueDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : ISyntaxNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name as written.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The type accepted.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The value used when none is given, or null when there is none.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in document order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
