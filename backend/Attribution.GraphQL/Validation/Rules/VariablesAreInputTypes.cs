using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Variables have input types (GraphQL 2025 §5.8.2).</summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.VariableDefinition;

    public override void VariableDefinition(ValidationContext context, VariableDefinitionNode node)
    {
        if (context.Schema.FindType(node.Type.NamedType.Name.Value) is { IsInputType: false })
        {
            context.Report(this, $"Variable \"${node.Variable.Name.Value}\" cannot have type \"{node.Type}\", which is not an input type.", node.Type);
        }
    }
}
