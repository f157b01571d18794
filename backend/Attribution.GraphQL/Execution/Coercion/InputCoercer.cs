using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Turns literals of one input type into values of one C# type (GraphQL §6.1.2 and the input coercion of §3).</summary>
internal abstract class InputCoercer
{
    /// <summary>Stands for an input that was left out.</summary>
    public static readonly object Absent = new();

    /// <summary>The value; faults go to the context, and the value is then meaningless.</summary>
    public object? Coerce(IValueNode literal, CoercionContext context) => literal switch
    {
        VariableNode variable => context.Find(variable) is { } value ? Coerce(value, context) : CoerceNull(context),
        NullValueNode => CoerceNull(context),
        _ => CoerceValue(literal, context),
    };

    protected virtual object? CoerceNull(CoercionContext context) => null;

    protected abstract object? CoerceValue(IValueNode literal, CoercionContext context);
}

/// <summary>Refuses null and leaves the rest to the type inside.</summary>
internal sealed class NonNullCoercer(InputCoercer inner, IType type) : InputCoercer
{
    protected override object? CoerceNull(CoercionContext context) => context.Refuse($"Expected a value of type {type}, found null.");

    protected override object? CoerceValue(IValueNode literal, CoercionContext context) => inner.Coerce(literal, context);
}

/// <summary>Coerces a scalar.</summary>
internal sealed class ScalarCoercer(ScalarType type, Func<object, object?>? convert) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, CoercionContext context)
    {
        if (!type.TryCoerceInput(Substitution.Apply(literal, context), out var value))
        {
            return context.Refuse($"{type} cannot represent {Literals.Describe(literal)}.");
        }

        return convert is null ? value : convert(value) ?? context.Refuse($"{type} cannot represent {Literals.Describe(literal)} here.");
    }
}

/// <summary>Coerces an enum by name.</summary>
internal sealed class EnumCoercer(EnumType type) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, CoercionContext context)
    {
        if (literal is not EnumValueNode name)
        {
            return context.Refuse($"Enum {type} cannot represent {Literals.Describe(literal)}.");
        }

        return type.FindByName(name.Value)?.Value ?? context.Refuse($"Value {name.Value} does not exist in enum {type}.");
    }
}

/// <summary>Coerces a list; a single value becomes a list of one (§3.11).</summary>
internal sealed class ListCoercer(InputCoercer element, Func<object?[], object> build) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, CoercionContext context)
    {
        if (literal is not ListValueNode list)
        {
            return build([element.Coerce(literal, context)]);
        }

        var items = new object?[list.Items.Count];
        for (var at = 0; at < items.Length; at++)
        {
            context.Enter(at);
            items[at] = element.Coerce(list.Items[at], context);
            context.Leave();
        }

        return context.Faults.Count == 0 ? build(items) : null;
    }
}
