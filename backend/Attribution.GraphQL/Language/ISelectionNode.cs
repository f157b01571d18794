namespace Attribution.GraphQL.Language;

/// <summary>A field, fragment spread or inline fragment (GraphQL 2025 §2.4).</summary>
public interface ISelectionNode : ISyntaxNode
{
    /// <summary>The directives in document order; empty when there are none.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
