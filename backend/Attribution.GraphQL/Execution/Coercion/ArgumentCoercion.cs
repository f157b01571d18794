using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Coerces the arguments of a field (GraphQL §6.4.1).</summary>
internal static class ArgumentCoercion
{
    private static readonly object?[] None = [];

    /// <summary>The values in order of definition; null where one is at fault, which the execution then reports at the field.</summary>
    public static object?[]? TryConstant(FieldDefinition field, FieldNode node)
    {
        var context = new CoercionContext(null);
        var values = Coerce(field, node, context);
        return context.Faults.Count == 0 ? values : null;
    }

    /// <summary>The values in order of definition.</summary>
    /// <exception cref="GraphQLException">An argument cannot be coerced.</exception>
    public static object?[] Coerce(FieldDefinition field, FieldNode node, IReadOnlyDictionary<string, IValueNode> variables)
    {
        var context = new CoercionContext(variables);
        var values = Coerce(field, node, context);
        return context.Faults is [var fault, ..] ? throw Refusal(fault, node) : values;
    }

    /// <summary>Points to the argument's value; to the field where it was left out.</summary>
    private static GraphQLException Refusal(CoercionFault fault, FieldNode node) =>
        new(new GraphQLError($"Argument {string.Concat(fault.PathText.Skip(1))} is invalid: {fault.Message}")
        {
            Code = "INVALID_ARGUMENT",
            // The path begins with the argument's name.
            Locations = Literals.Argument(node.Arguments, (string)fault.Path[0]) is { Location.IsNone: false } value ? [value.Location] : [],
        });

    private static object?[] Coerce(FieldDefinition field, FieldNode node, CoercionContext context)
    {
        if (field.Arguments.Count == 0)
        {
            return None;
        }

        var values = new object?[field.Arguments.Count];
        for (var at = 0; at < values.Length; at++)
        {
            var argument = field.Arguments[at];
            context.Enter(argument.Name);
            values[at] = One(argument, Literals.Argument(node.Arguments, argument.Name), context);
            context.Leave();
        }

        return values;
    }

    private static object? One(ArgumentDefinition argument, IValueNode? given, CoercionContext context)
    {
        var literal = given is VariableNode variable ? context.Find(variable) ?? argument.DefaultValue : given ?? argument.DefaultValue;
        if (literal is not null)
        {
            return argument.Coercer.Coerce(literal, context);
        }

        return argument.IsRequired ? context.Refuse($"A value of type {argument.Type} is required.") : InputCoercer.Absent;
    }
}
