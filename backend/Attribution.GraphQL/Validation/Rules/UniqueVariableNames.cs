using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The variables of an operation have different names (GraphQL 2025 §5.8.1).</summary>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Operation;

    public override void Operation(ValidationContext context, OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count < 2)
        {
            return;
        }

        foreach (var same in node.VariableDefinitions.GroupBy(each => each.Variable.Name.Value, StringComparer.Ordinal))
        {
            ISyntaxNode[] names = [.. same.Select(each => each.Variable.Name)];
            if (names.Length > 1)
            {
                context.Report(this, $"There is more than one variable \"${same.Key}\".", names);
            }
        }
    }
}
