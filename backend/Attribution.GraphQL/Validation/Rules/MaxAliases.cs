using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>A document has no more aliases than allowed: each repeats work under another name.</summary>
internal sealed class MaxAliases : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        var count = 0;
        foreach (var scope in context.SelectionSets)
        {
            foreach (var selection in scope.Node.Selections)
            {
                if (selection is FieldNode { Alias: not null } field && ++count > context.Options.MaxAliases)
                {
                    context.ReportLimit(this, $"The document has more than {context.Options.MaxAliases} aliases.", field);
                    return;
                }
            }
        }
    }
}
