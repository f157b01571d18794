namespace Attribution.GraphQL.Language;

/// <summary>The definition of a named type (GraphQL 2025 §3.4).</summary>
public interface ITypeDefinitionNode : ITypeSystemDefinitionNode
{
    /// <summary>The name of the type.</summary>
    NameNode Name { get; }

    /// <summary>The directives in document order; empty when there are none.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
