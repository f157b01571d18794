using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Directives exist and stand in places they allow (GraphQL 2025 §5.7.1, §5.7.2).</summary>
internal sealed class KnownDirectives : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Directives;

    public override void Directives(ValidationContext context, IReadOnlyList<DirectiveNode> nodes, string place)
    {
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            var definition = context.Schema.FindDirective(name);
            if (definition is null)
            {
                context.Report(this, $"Unknown directive \"@{name}\".{context.Suggest(name, context.Schema.Directives.Select(each => each.Name))}", node);
            }
            else if (!definition.Locations.Contains(place))
            {
                context.Report(this, $"Directive \"@{name}\" may not stand on {place}; it may stand on {string.Join(", ", definition.Locations)}.", node);
            }
        }
    }
}
