using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The schema is not asked for when that is not allowed.</summary>
internal sealed class NoSchemaIntrospection : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Field;

    public override void Field(ValidationContext context, FieldNode node)
    {
        if (!context.Options.AllowIntrospection && node.Name.Value is "__schema" or "__type" && context.ParentType == context.Schema.QueryType)
        {
            context.Report(this, $"Introspection is not allowed, so \"{node.Name.Value}\" cannot be selected.", node);
        }
    }
}
