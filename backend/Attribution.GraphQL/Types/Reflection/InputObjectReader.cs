using System.Linq.Expressions;
using System.Reflection;
using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Reads a C# class as an input object type and compiles how to make one.</summary>
internal static class InputObjectReader
{
    public static InputObjectTypeDescriptor Read(Type type, string name)
    {
        var descriptor = new InputObjectTypeDescriptor(name)
        {
            LaterDescription = XmlDescriptions.Later(type),
            RuntimeType = type,
            IsOneOf = type.IsDefined(typeof(OneOfAttribute)),
            Factory = Factory(type),
        };
        foreach (var property in Properties(type))
        {
            descriptor.Field(Field(property, ConstructorOf(type)?.GetParameters().FirstOrDefault(each => Matches(each, property))));
        }

        return descriptor;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(each => !each.IsDefined(typeof(GraphQLIgnoreAttribute)) && each.GetIndexParameters().Length == 0)
            .Where(each => each.SetMethod is { IsPublic: true } || ConstructorOf(type)?.GetParameters().Any(one => Matches(one, each)) == true);

    /// <summary>The constructor with the most parameters that all have properties; a record's primary one.</summary>
    private static ConstructorInfo? ConstructorOf(Type type) => type.GetConstructors()
        .Where(each => each.GetParameters().All(parameter => type.GetProperties().Any(property => Matches(parameter, property))))
        .MaxBy(each => each.GetParameters().Length);

    private static bool Matches(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType;

    private static InputValueDescriptor Field(PropertyInfo property, ParameterInfo? parameter) =>
        new(Naming.Input(property, property.Name), TypeOf(property, parameter))
        {
            LaterDescription = XmlDescriptions.Later(property),
            DeprecationReason = (Naming.Find<GraphQLDeprecatedAttribute>(property) ?? FindOn<GraphQLDeprecatedAttribute>(parameter))?.Reason,
            DefaultValueSyntax = (Naming.Find<DefaultValueSyntaxAttribute>(property) ?? FindOn<DefaultValueSyntaxAttribute>(parameter))?.Syntax,
            DefaultRuntimeValue = (Naming.Find<DefaultValueAttribute>(property) ?? FindOn<DefaultValueAttribute>(parameter))?.Value
                ?? (parameter is { HasDefaultValue: true } ? parameter.DefaultValue : null),
            RuntimeType = ClrTypes.IsGeneric(property.PropertyType, typeof(Optional<>))
                ? property.PropertyType.GetGenericArguments()[0]
                : property.PropertyType,
        };

    /// <summary>Attributes of a positional record's parameters count too, as nobody writes <c>[property: …]</c>.</summary>
    private static TypeReference TypeOf(PropertyInfo property, ParameterInfo? parameter) =>
        parameter is not null && (FindOn<IDAttribute>(parameter) is not null || FindOn<GraphQLTypeAttribute>(parameter) is not null)
            ? TypeReferenceReader.OfParameter(parameter)
            : TypeReferenceReader.OfProperty(property, isInput: true);

    private static T? FindOn<T>(ParameterInfo? parameter)
        where T : Attribute => parameter is null ? null : Naming.Find<T>(parameter);

    private static Func<InputFields, CoercionContext, object?> Factory(Type type)
    {
        var create = new Lazy<Func<object?[], object>>(() => Compile(type)); // compiled at its first use, since a type may be declared and unused
        return (fields, _) => create.Value(fields.Values);
    }

    private static Func<object?[], object> Compile(Type type)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var properties = Properties(type).ToList();
        var constructor = ConstructorOf(type);
        var arguments = constructor?.GetParameters() ?? [];
        Expression made = constructor is null
            ? Expression.New(type)
            : Expression.New(constructor, arguments.Select(each => Value(values, properties.FindIndex(one => Matches(each, one)), each.ParameterType)));
        var bindings = properties.Where(each => !arguments.Any(one => Matches(one, each)))
            .Select(each => (Property: each, At: properties.IndexOf(each))).ToList();
        return Expression.Lambda<Func<object?[], object>>(Filled(type, made, bindings, values), values).Compile();
    }

    /// <summary>Sets only the properties that were given, so that initial values of the class stay.</summary>
    private static UnaryExpression Filled(Type type, Expression made, List<(PropertyInfo Property, int At)> bindings, ParameterExpression values)
    {
        var result = Expression.Variable(type);
        var sets = bindings.Select(each => (Expression)Expression.IfThen(
            Expression.NotEqual(Expression.ArrayIndex(values, Expression.Constant(each.At)), Expression.Constant(InputCoercer.Absent)),
            Expression.Assign(Expression.Property(result, each.Property), Value(values, each.At, each.Property.PropertyType))));
        return Expression.Convert(Expression.Block([result], [Expression.Assign(result, made), .. sets, result]), typeof(object));
    }

    private static MethodCallExpression Value(ParameterExpression values, int at, Type type) => ClrTypes.IsGeneric(type, typeof(Optional<>))
        ? Expression.Call(typeof(InputValues), nameof(InputValues.Optional), type.GetGenericArguments(), values, Expression.Constant(at))
        : Expression.Call(typeof(InputValues), nameof(InputValues.Value), [type], values, Expression.Constant(at));
}
