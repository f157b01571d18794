namespace Attribution.GraphQL.Language;

/// <summary>The definition of a directive (GraphQL 2025 §3.13).</summary>
public sealed class DirectiveDefinitionNode(
    Location location,
    NameNode name,
    StringValueNode? description,
    bool isRepeatable,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    IReadOnlyList<NameNode> locations) : ITypeSystemDefinitionNode
{
    /// <inheritdoc/>
    public SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <summary>The name as written.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Whether the directive may be used more than once in one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The argument definitions in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>The places where it may be used, in document order.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;

    /// <summary>Prints the node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
