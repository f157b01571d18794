using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Coerces an input object. Its fields are set after it exists, because input types may contain themselves.</summary>
internal sealed class ObjectCoercer(InputObjectType type) : InputCoercer
{
    private (InputFieldDefinition Definition, InputCoercer Coercer)[] fields = [];

    public void Complete((InputFieldDefinition Definition, InputCoercer Coercer)[] coercers) => fields = coercers;

    protected override object? CoerceValue(IValueNode literal, CoercionContext context)
    {
        if (literal is not ObjectValueNode given)
        {
            return context.Refuse($"Expected {type} to be an object, found {Literals.Describe(literal)}.");
        }

        CheckNames(given, context);
        var values = new object?[fields.Length];
        for (var at = 0; at < fields.Length; at++)
        {
            context.Enter(fields[at].Definition.Name);
            values[at] = Field(fields[at].Definition, fields[at].Coercer, given, context);
            context.Leave();
        }

        if (type.IsOneOf)
        {
            CheckOneOf([.. fields.Where((_, at) => values[at] != Absent).Select(each => each.Definition.Name)], given, context);
        }

        return context.Faults.Count == 0 ? type.Factory(new InputFields(type, values, given), context) : null;
    }

    private static object? Field(InputFieldDefinition field, InputCoercer coercer, ObjectValueNode given, CoercionContext context)
    {
        var literal = Literals.Field(given, field.Name) ?? field.DefaultValue;
        if (literal is VariableNode variable)
        {
            literal = context.Find(variable) ?? field.DefaultValue;
        }

        if (literal is not null)
        {
            return coercer.Coerce(literal, context);
        }

        return field.IsRequired ? context.Refuse($"The required field {field.Name} of type {field.Type} was not given.") : Absent;
    }

    private void CheckNames(ObjectValueNode given, CoercionContext context)
    {
        foreach (var field in given.Fields)
        {
            if (!type.FieldsByName.ContainsKey(field.Name.Value))
            {
                context.Refuse($"Field {field.Name.Value} is not defined by type {type}.");
            }
        }
    }

    private void CheckOneOf(string[] names, ObjectValueNode given, CoercionContext context)
    {
        if (names.Length != 1)
        {
            context.Refuse($"Exactly one field of {type} must be given, and it must not be null.");
        }

        if (names is [var first, ..] && IsNull(Literals.Field(given, first), context))
        {
            context.Refuse($"Field {first} of {type} must not be null.");
        }
    }

    private static bool IsNull(IValueNode? literal, CoercionContext context) =>
        (literal is VariableNode variable ? context.Find(variable) : literal) is null or NullValueNode;
}
