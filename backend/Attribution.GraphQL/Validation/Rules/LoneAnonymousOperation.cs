using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one (GraphQL 2025 §5.2.3.1).</summary>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Operation;

    public override void Operation(ValidationContext context, OperationDefinitionNode node)
    {
        if (node.Name is null && context.Operations.Count > 1)
        {
            context.Report(this, "An operation without a name must be the only operation of the document.", node);
        }
    }
}
