using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Literals can be coerced to the types expected where they stand (GraphQL 2025 §5.6.1, §5.6.2, §5.6.4; oneOf §3.10.1).</summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Value;

    public override void Value(ValidationContext context, IValueNode node, IType? type)
    {
        if (type is null || node is VariableNode)
        {
            return;
        }

        switch (node)
        {
            case NullValueNode:
                CheckNull(context, node, type);
                break;
            case ListValueNode list when type.NullableType is ListType listType:
                foreach (var item in list.Items)
                {
                    Value(context, item, listType.ElementType);
                }

                break;
            case ObjectValueNode value when type.NamedType is InputObjectType inputObject:
                CheckObject(context, value, inputObject);
                break;
            default:
                CheckLeaf(context, node, type);
                break;
        }
    }

    private void CheckNull(ValidationContext context, IValueNode node, IType type)
    {
        if (type.IsNonNull)
        {
            context.Report(this, $"Expected a value of type \"{type}\", found null.", node);
        }
    }

    private void CheckLeaf(ValidationContext context, IValueNode node, IType type)
    {
        var message = type.NamedType switch
        {
            EnumType enumType => EnumFault(context, node, enumType),
            ScalarType scalar => ScalarFault(node, scalar, type),
            _ => $"Expected a value of type \"{type}\", found {Shorten(node)}.",
        };
        if (message is not null)
        {
            context.Report(this, message, node);
        }
    }

    private static string? EnumFault(ValidationContext context, IValueNode node, EnumType type) => node switch
    {
        EnumValueNode value when type.FindByName(value.Value) is not null => null,
        EnumValueNode value => $"Enum \"{type.Name}\" has no value \"{value.Value}\".{Suggest(context, value.Value, type)}",
        StringValueNode value => $"Enum \"{type.Name}\" takes a name, not {Shorten(node)}.{Suggest(context, value.Value, type)}",
        _ => $"Enum \"{type.Name}\" takes a name, not {Shorten(node)}.",
    };

    private static string Suggest(ValidationContext context, string name, EnumType type) => context.Suggest(name, type.Values.Select(each => each.Name));

    /// <summary>A list or object that holds variables is known only at execution, and is coerced there by scalars that take such.</summary>
    private static string? ScalarFault(IValueNode node, ScalarType scalar, IType type) =>
        (HoldsVariables(node) && !TakesNoCollections(scalar)) || scalar.TryCoerceInput(node, out _)
            ? null
            : $"Expected a value of type \"{type}\", found {Shorten(node)}.";

    private static bool TakesNoCollections(ScalarType scalar) => scalar.Name is "Int" or "Float" or "String" or "Boolean" or "ID";

    private static bool HoldsVariables(IValueNode node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HoldsVariables),
        ObjectValueNode value => value.Fields.Any(field => HoldsVariables(field.Value)),
        _ => false,
    };

    private void CheckObject(ValidationContext context, ObjectValueNode node, InputObjectType type)
    {
        foreach (var definition in type.Fields)
        {
            if (definition.IsRequired && !node.Fields.Any(each => each.Name.Value == definition.Name))
            {
                context.Report(this, $"Input \"{type.Name}\" needs its field \"{definition.Name}\" of type \"{definition.Type}\".", node);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(context, node, type);
        }

        foreach (var field in node.Fields)
        {
            CheckField(context, field, type);
        }
    }

    private void CheckOneOf(ValidationContext context, ObjectValueNode node, InputObjectType type)
    {
        // The same one twice is for UniqueInputFieldNames.
        if (node.Fields is not [.., var last] || node.Fields.Any(field => field.Name.Value != last.Name.Value))
        {
            context.Report(this, $"Input \"{type.Name}\" takes exactly one field.", node);
        }
        else if (last.Value is NullValueNode)
        {
            context.Report(this, $"Field \"{type.Name}.{last.Name.Value}\" may not be null.", node);
        }
    }

    private void CheckField(ValidationContext context, ObjectFieldNode field, InputObjectType type)
    {
        var name = field.Name.Value;
        if (type.FieldsByName.TryGetValue(name, out var definition))
        {
            Value(context, field.Value, definition.Type);
        }
        else
        {
            context.Report(this, $"Input \"{type.Name}\" has no field \"{name}\".{context.Suggest(name, type.FieldsByName.Keys)}", field);
        }
    }

    /// <summary>The literal as a message repeats it.</summary>
    private static string Shorten(IValueNode node) => SyntaxPrinter.Shorten(node, longest: 60);
}
