using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where a value can have its type (GraphQL 2025 §5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreads : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.InlineFragment | RuleHooks.Spread;

    public override void InlineFragment(ValidationContext context, InlineFragmentNode node)
    {
        if (node.TypeCondition is not null && Excludes(context, node.TypeCondition) is { } type)
        {
            context.Report(this, $"A value of type \"{context.ParentType}\" can never be of type \"{type.Name}\".", node);
        }
    }

    public override void Spread(ValidationContext context, FragmentSpreadNode node)
    {
        if (context.FindFragment(node.Name.Value) is { } fragment && Excludes(context, fragment.TypeCondition) is { } type)
        {
            context.Report(
                this,
                $"Fragment \"{node.Name.Value}\" cannot be spread here: a value of type \"{context.ParentType}\" can never be of type \"{type.Name}\".",
                node);
        }
    }

    /// <summary>The type of the condition if it and the enclosing type have no object type in common.</summary>
    private static NamedType? Excludes(ValidationContext context, NamedTypeNode condition) =>
        context.ParentType is { } parent
        && context.Schema.FindType(condition.Name.Value) is { IsCompositeType: true } type
        && !context.Schema.TypesOverlap(type, parent)
            ? type
            : null;
}
