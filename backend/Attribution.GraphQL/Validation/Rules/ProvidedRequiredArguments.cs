using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Arguments that are non-null and have no default are given (GraphQL 2025 §5.4.3).</summary>
internal sealed class ProvidedRequiredArguments : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Field | RuleHooks.Directive;

    public override void Field(ValidationContext context, FieldNode node)
    {
        if (context.Field is { Arguments.Count: > 0 } field)
        {
            Check(context, field.Arguments, node.Arguments, node, $"Field \"{field.Name}\"");
        }
    }

    public override void Directive(ValidationContext context, DirectiveNode node, DirectiveDefinition? definition)
    {
        if (definition is not null)
        {
            Check(context, definition.Arguments, node.Arguments, node, $"Directive \"@{definition.Name}\"");
        }
    }

    private void Check(
        ValidationContext context, IReadOnlyList<ArgumentDefinition> definitions, IReadOnlyList<ArgumentNode> given, ISyntaxNode owner, string subject)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && !given.Any(each => each.Name.Value == definition.Name))
            {
                context.Report(this, $"{subject} needs its argument \"{definition.Name}\" of type \"{definition.Type}\".", owner);
            }
        }
    }
}
