using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>A parsed document and what validation found.</summary>
internal sealed class CachedDocument(DocumentNode document, IReadOnlyList<GraphQLError> errors)
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    public IReadOnlyList<OperationDefinitionNode> Operations { get; } = [.. document.Definitions.OfType<OperationDefinitionNode>()];

    public FragmentMap Fragments { get; } = new(document);

    /// <summary>Variables that @skip or @include anywhere in the document read.</summary>
    public IReadOnlyList<string> Conditions { get; } = [.. ConditionVariables.Of(document)];
}
