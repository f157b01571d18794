using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread exist (GraphQL 2025 §5.5.2.1).</summary>
internal sealed class KnownFragmentNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Spread;

    public override void Spread(ValidationContext context, FragmentSpreadNode node)
    {
        if (context.FindFragment(node.Name.Value) is null)
        {
            context.Report(this, $"There is no fragment \"{node.Name.Value}\".", node.Name);
        }
    }
}
