using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Reflection;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Makes the coercer of a type and a C# type; those of input objects are made once.</summary>
internal sealed class InputCoercers
{
    private readonly Dictionary<InputObjectType, ObjectCoercer> objects = [];

    /// <summary>The coercer to a C# type; null takes what the type gives by itself.</summary>
    /// <exception cref="NotSupportedException">The C# type cannot hold such values.</exception>
    public InputCoercer Of(IType type, Type? clrType) => type switch
    {
        NonNullType nonNull => new NonNullCoercer(Of(nonNull.NullableType, clrType), type),
        ListType list => OfList(list, clrType),
        ScalarType scalar => new ScalarCoercer(scalar, clrType is null ? null : ClrConversion.Find(scalar.RuntimeType, ClrTypes.Bare(clrType))),
        EnumType enumType => new EnumCoercer(enumType),
        InputObjectType input => OfObject(input),
        _ => throw new NotSupportedException($"{type} is not an input type."),
    };

    private ListCoercer OfList(ListType list, Type? clrType)
    {
        var bare = clrType is null || clrType == typeof(object) ? typeof(IReadOnlyList<object?>) : ClrTypes.Bare(clrType);
        return ClrTypes.TryGetElementType(bare, out var element)
            ? new ListCoercer(Of(list.ElementType, element == typeof(object) ? null : element), ListBuilding.For(bare, element))
            : throw new NotSupportedException($"A {list} cannot become a {bare.Name}.");
    }

    private ObjectCoercer OfObject(InputObjectType type)
    {
        if (!objects.TryGetValue(type, out var coercer))
        {
            coercer = objects[type] = new ObjectCoercer(type);
            coercer.Complete([.. type.Fields.Select(each => (each, Of(each.Type, each.RuntimeType)))]);
        }

        return coercer;
    }
}
