using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions (GraphQL 2025 §5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Fragment | RuleHooks.InlineFragment;

    public override void Fragment(ValidationContext context, FragmentDefinitionNode node) =>
        Check(context, $"Fragment \"{node.Name.Value}\"", node.TypeCondition);

    public override void InlineFragment(ValidationContext context, InlineFragmentNode node)
    {
        if (node.TypeCondition is not null)
        {
            Check(context, "A fragment", node.TypeCondition);
        }
    }

    private void Check(ValidationContext context, string subject, NamedTypeNode condition)
    {
        if (context.Schema.FindType(condition.Name.Value) is { IsCompositeType: false })
        {
            context.Report(this, $"{subject} cannot apply to type \"{condition.Name.Value}\", which has no fields.", condition);
        }
    }
}
