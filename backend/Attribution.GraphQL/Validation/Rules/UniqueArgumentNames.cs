using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The arguments of a field or directive have different names (GraphQL 2025 §5.4.2).</summary>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Arguments;

    public override void Arguments(ValidationContext context, IReadOnlyList<ArgumentNode> nodes)
    {
        if (nodes.Count < 2)
        {
            return;
        }

        foreach (var same in nodes.GroupBy(each => each.Name.Value, StringComparer.Ordinal))
        {
            ISyntaxNode[] names = [.. same.Select(each => each.Name)];
            if (names.Length > 1)
            {
                context.Report(this, $"There is more than one argument \"{same.Key}\".", names);
            }
        }
    }
}
