using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation of the document (GraphQL 2025 §5.2.1.1).</summary>
internal sealed class KnownOperationTypes : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Operation;

    public override void Operation(ValidationContext context, OperationDefinitionNode node)
    {
        if (context.RootType(node.Operation) is null)
        {
            context.Report(this, $"The schema has no {node.Operation.ToString().ToLowerInvariant()} operations.", node);
        }
    }
}
