namespace Attribution.GraphQL.Language;

/// <summary>An operation or a fragment (GraphQL 2025 §2.2).</summary>
public interface IExecutableDefinitionNode : IDefinitionNode
{
    /// <summary>The description, or null when there is none.</summary>
    StringValueNode? Description { get; }

    /// <summary>The directives in document order; empty when there are none.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>What is selected.</summary>
    SelectionSetNode SelectionSet { get; }
}
