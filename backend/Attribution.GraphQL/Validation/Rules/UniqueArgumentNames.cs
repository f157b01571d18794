using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The arguments of a field or directive have different names (GraphQL 2025 §5.4.2).</summary>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Arguments;

    public override void Arguments(ValidationContext context, IReadOnlyList<ArgumentNode> nodes)
    {
        foreach (var same in RepeatedNames.Find(nodes, static each => each.Name))
        {
            context.Report(this, $"There is more than one argument \"{same[0].Value}\".", same);
        }
    }
}
