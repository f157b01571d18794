using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>Finds the variables that decide what is selected.</summary>
internal static class ConditionVariables
{
    public static IEnumerable<string> Of(DocumentNode document) =>
        document.Definitions.SelectMany(each => each switch
        {
            OperationDefinitionNode operation => Of(operation.SelectionSet),
            FragmentDefinitionNode fragment => Of(fragment.SelectionSet),
            _ => [],
        }).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Of(SelectionSetNode set) => set.Selections.SelectMany(each => Of(each.Directives).Concat(each switch
    {
        FieldNode { SelectionSet: { } inner } => Of(inner),
        InlineFragmentNode inline => Of(inline.SelectionSet),
        _ => [],
    }));

    private static IEnumerable<string> Of(IReadOnlyList<DirectiveNode> directives) => directives
        .Where(each => each.Name.Value is "skip" or "include")
        .Select(each => Literals.Argument(each.Arguments, "if"))
        .OfType<VariableNode>()
        .Select(each => each.Name.Value);
}
