using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Variables that an operation declares are used by it or its fragments (GraphQL 2025 §5.8.4).</summary>
internal sealed class NoUnusedVariables : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        foreach (var closure in context.Closures)
        {
            var operation = (OperationDefinitionNode)closure[0].Node;
            if (operation.VariableDefinitions.Count > 0)
            {
                Check(context, operation, closure);
            }
        }
    }

    private void Check(ValidationContext context, OperationDefinitionNode operation, IReadOnlyList<DefinitionFacts> closure)
    {
        var used = closure.SelectMany(facts => facts.Variables).Select(each => each.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!used.Contains(definition.Variable.Name.Value))
            {
                context.Report(this, $"Variable \"{definition.Variable}\" is never used.", definition);
            }
        }
    }
}
