namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fields nest no deeper than allowed, fragments followed; introspection has a limit of its own.</summary>
internal sealed class MaxDepth : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        var height = new SelectionHeight(context, static _ => 1, static field => !MaxIntrospectionDepth.IsRoot(field));
        foreach (var operation in context.Operations)
        {
            if (height.Of(operation.SelectionSet) > context.Options.MaxDepth)
            {
                context.ReportLimit(this, $"The operation nests fields deeper than {context.Options.MaxDepth} levels.", operation);
            }
        }
    }
}
