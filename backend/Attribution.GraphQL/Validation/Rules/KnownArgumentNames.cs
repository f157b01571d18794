using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Arguments are defined by their field or directive (GraphQL 2025 §5.4.1).</summary>
internal sealed class KnownArgumentNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Field | RuleHooks.Directive;

    public override void Field(ValidationContext context, FieldNode node)
    {
        if (context.Field is { } field && context.ParentType is { } parent && node.Arguments.Count > 0)
        {
            Check(context, node.Arguments, field.ArgumentsByName, parent, field.Name);
        }
    }

    public override void Directive(ValidationContext context, DirectiveNode node, DirectiveDefinition? definition)
    {
        if (definition is not null)
        {
            Check(context, node.Arguments, definition.ArgumentsByName, null, definition.Name);
        }
    }

    /// <summary>Checks the arguments of a field of a type, or of a directive when there is no type.</summary>
    private void Check(
        ValidationContext context,
        IReadOnlyList<ArgumentNode> nodes,
        IReadOnlyDictionary<string, ArgumentDefinition> known,
        NamedType? parent,
        string owner)
    {
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (!known.ContainsKey(name))
            {
                var subject = parent is null ? $"Directive \"@{owner}\"" : $"Field \"{parent.Name}.{owner}\"";
                context.Report(this, $"{subject} has no argument \"{name}\".{context.Suggest(name, known.Keys)}", node);
            }
        }
    }
}
