using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Small questions about literals.</summary>
internal static class Literals
{
    /// <summary>The value of a field of an object literal; null when it is not there.</summary>
    public static IValueNode? Field(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (field.Name.Value == name)
            {
                return field.Value;
            }
        }

        return null;
    }

    /// <summary>The value of an argument; null when it is not there.</summary>
    public static IValueNode? Argument(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The literal for a message, cut to 40 characters.</summary>
    public static string Describe(IValueNode literal) => literal switch
    {
        StringValueNode text => $"the string \"{(text.Value.Length > 40 ? text.Value[..40] + "…" : text.Value)}\"",
        IntValueNode number => $"the number {Short(number.Value)}",
        FloatValueNode number => $"the number {Short(number.Value)}",
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode name => $"the name {Short(name.Value)}",
        ListValueNode => "a list",
        ObjectValueNode => "an object",
        VariableNode variable => $"the variable ${variable.Name.Value}",
        _ => "null",
    };

    /// <summary>Whether a variable stands in the literal.</summary>
    public static bool HasVariables(IValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariables),
        ObjectValueNode fields => fields.Fields.Any(each => HasVariables(each.Value)),
        _ => false,
    };

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
