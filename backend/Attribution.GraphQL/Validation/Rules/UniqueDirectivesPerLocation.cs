using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once in one place (GraphQL 2025 §5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocation : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Directives;

    public override void Directives(ValidationContext context, IReadOnlyList<DirectiveNode> nodes, string place)
    {
        if (nodes.Count < 2)
        {
            return;
        }

        var known = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (context.Schema.FindDirective(name) is { IsRepeatable: false } && !known.TryAdd(name, node))
            {
                context.Report(this, $"Directive \"@{name}\" may stand only once in this place.", known[name], node);
            }
        }
    }
}
