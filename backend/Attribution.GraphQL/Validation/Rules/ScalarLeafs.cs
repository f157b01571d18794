using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fields with fields of their own are selected on, and no others (GraphQL 2025 §5.3.3).</summary>
internal sealed class ScalarLeafs : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Field;

    public override void Field(ValidationContext context, FieldNode node)
    {
        if (context.Field is not { } field)
        {
            return;
        }

        if (field.Type.IsLeafType && node.SelectionSet is not null)
        {
            context.Report(this, $"Field \"{field.Name}\" has no fields to select: its type is \"{field.Type}\".", node.SelectionSet);
        }
        else if (!field.Type.IsLeafType && node.SelectionSet is null)
        {
            context.Report(this, $"Field \"{field.Name}\" of type \"{field.Type}\" needs a selection of its fields: \"{field.Name} {{ … }}\".", node);
        }
    }
}
