using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The fields of an input object literal have different names (GraphQL 2025 §5.6.3).</summary>
internal sealed class UniqueInputFieldNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Value;

    public override void Value(ValidationContext context, IValueNode node, IType? type)
    {
        if (node is ListValueNode list)
        {
            foreach (var item in list.Items)
            {
                Value(context, item, type);
            }
        }
        else if (node is ObjectValueNode value)
        {
            Check(context, value);
        }
    }

    private void Check(ValidationContext context, ObjectValueNode node)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                context.Report(this, $"There is more than one input field \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
            }

            Value(context, field.Value, null);
        }
    }
}
