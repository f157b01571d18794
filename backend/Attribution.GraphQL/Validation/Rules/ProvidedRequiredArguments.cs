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
            Check(context, field.Arguments, node.Arguments, node);
        }
    }

    public override void Directive(ValidationContext context, DirectiveNode node, DirectiveDefinition? definition)
    {
        if (definition is not null)
        {
            Check(context, definition.Arguments, node.Arguments, node);
        }
    }

    private void Check(
        ValidationContext context, IReadOnlyList<ArgumentDefinition> definitions, IReadOnlyList<ArgumentNode> given, ISyntaxNode owner)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
            if (definition.IsRequired && !IsGiven(given, definition.Name))
            {
                var subject = owner is FieldNode field ? $"Field \"{field.Name.Value}\"" : $"Directive \"@{((DirectiveNode)owner).Name.Value}\"";
                context.Report(this, $"{subject} needs its argument \"{definition.Name}\" of type \"{definition.Type}\".", owner);
            }
        }
    }

    private static bool IsGiven(IReadOnlyList<ArgumentNode> given, string name)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
