using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The variables of an operation have different names (GraphQL 2025 §5.8.1).</summary>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Operation;

    public override void Operation(ValidationContext context, OperationDefinitionNode node)
    {
        foreach (var same in RepeatedNames.Find(node.VariableDefinitions, static each => each.Variable.Name))
        {
            context.Report(this, $"There is more than one variable \"${same[0].Value}\".", same);
        }
    }
}
