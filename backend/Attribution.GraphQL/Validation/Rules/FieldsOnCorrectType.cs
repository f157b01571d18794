using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Selected fields exist on the type they are selected on (GraphQL 2025 §5.3.1).</summary>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Field;

    public override void Field(ValidationContext context, FieldNode node)
    {
        if (context.ParentType is not null && context.Field is null)
        {
            var name = node.Name.Value;
            context.Report(this, $"Type \"{context.ParentType.Name}\" has no field \"{name}\".{Suggest(context, context.ParentType, name)}", node);
        }
    }

    /// <summary>First the types a value may have on which the field does exist, then near names.</summary>
    private static string Suggest(ValidationContext context, NamedType parentType, string name)
    {
        if (!context.Options.Suggestions)
        {
            return string.Empty;
        }

        var types = parentType is ObjectType
            ? []
            : context.Schema.GetPossibleTypes(parentType)
                .Where(type => type.FieldsByName.ContainsKey(name))
                .Take(5)
                .Select(type => $"\"{type.Name}\"")
                .ToArray();
        return types.Length > 0
            ? $" Did you mean an inline fragment on {string.Join(" or ", types)}?"
            : context.Suggest(name, parentType is ComplexType complex ? complex.FieldsByName.Keys : []);
    }
}
