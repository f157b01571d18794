using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Variables that an operation or its fragments use are declared by it (GraphQL 2025 §5.8.3).</summary>
internal sealed class NoUndefinedVariables : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        foreach (var closure in context.Closures)
        {
            var operation = (OperationDefinitionNode)closure[0].Node;
            var declared = operation.VariableDefinitions.Select(each => each.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in closure.SelectMany(facts => facts.Variables).Where(each => !declared.Contains(each.Node.Name.Value)))
            {
                context.Report(this, $"Variable \"{usage.Node}\" is not declared by {Describe(operation)}.", usage.Node, operation);
                if (context.IsFull)
                {
                    return;
                }
            }
        }

        if (context.Closures.Count < context.OperationFacts.Count)
        {
            var message = $"The operations of the document visit more than {context.Options.MaxFragmentVisits} fragments.";
            context.ReportLimit(this, message, context.OperationFacts[context.Closures.Count].Node);
        }
    }

    private static string Describe(OperationDefinitionNode operation) =>
        operation.Name is null ? "the operation" : $"operation \"{operation.Name.Value}\"";
}
