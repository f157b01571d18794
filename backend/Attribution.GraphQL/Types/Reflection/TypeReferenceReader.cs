using System.Reflection;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Mutations;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Reads the GraphQL type of a C# place from its type, its nullability and its attributes.</summary>
internal static class TypeReferenceReader
{
    /// <summary>One for each thread, since it keeps what it has read and is not safe for several.</summary>
    [ThreadStatic]
    private static NullabilityInfoContext? nullability;

    private static NullabilityInfoContext Nullability => nullability ??= new NullabilityInfoContext();

    public static TypeReference OfMethod(MethodInfo method)
    {
        var nullability = Nullability.Create(method.ReturnParameter);
        var info = ClrTypes.IsAwaitable(nullability.Type) ? nullability.GenericTypeArguments[0] : nullability;
        return Overridden(method) ?? Special(method, info) ?? Read(info, isInput: false, IsId(method));
    }

    public static TypeReference OfProperty(PropertyInfo property, bool isInput) =>
        Overridden(property) ?? Read(Nullability.Create(property), isInput, IsId(property));

    public static TypeReference OfParameter(ParameterInfo parameter) =>
        Overridden(parameter) ?? Read(Nullability.Create(parameter), isInput: true, IsId(parameter));

    private static TypeReference? Overridden(ICustomAttributeProvider place) =>
        Naming.Find<GraphQLTypeAttribute>(place) is { } attribute ? TypeReference.Parse(attribute.Syntax) : null;

    private static bool IsId(ICustomAttributeProvider place) => Naming.Find<IDAttribute>(place) is not null;

    private static TypeReference? Special(MethodInfo method, NullabilityInfo info)
    {
        if (ClrTypes.IsGeneric(info.Type, typeof(Connection<>)))
        {
            return new NonNullTypeReference(new ConnectionTypeReference(
                info.Type, Read(info.GenericTypeArguments[0], isInput: false, isId: false), Naming.Find<UseConnectionAttribute>(method)?.Name));
        }

        return ClrTypes.IsGeneric(info.Type, typeof(MutationResult<>))
            ? new NonNullTypeReference(new PayloadTypeReference(info.Type, Naming.Pascal(Naming.Field(method)), ErrorTypes(method)))
            : null;
    }

    private static IReadOnlyList<Type> ErrorTypes(MethodInfo method) =>
    [
        .. (method.DeclaringType?.GetCustomAttributes(inherit: false) ?? []).Concat(method.GetCustomAttributes(inherit: false))
            .Where(each => ClrTypes.IsGeneric(each.GetType(), typeof(ErrorAttribute<>)))
            .Select(each => each.GetType().GetGenericArguments()[0])
            .Distinct(),
    ];

    private static TypeReference Read(NullabilityInfo info, bool isInput, bool isId)
    {
        if (ClrTypes.IsGeneric(info.Type, typeof(Optional<>)))
        {
            return WithoutNonNull(Read(info.GenericTypeArguments[0], isInput, isId));
        }

        var bare = ReadNullable(info, isInput, isId);
        return IsNonNull(info) ? new NonNullTypeReference(bare) : bare;
    }

    private static TypeReference ReadNullable(NullabilityInfo info, bool isInput, bool isId)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (ClrTypes.TryGetElementType(type, out var element))
        {
            return new ListTypeReference(ElementInfo(info) is { } inner ? Read(inner, isInput, isId) : OfClrType(element, isInput, isId));
        }

        return isId ? new NamedTypeReference("ID") : new ClrTypeReference(type, isInput);
    }

    private static NullabilityInfo? ElementInfo(NullabilityInfo info) =>
        info.ElementType ?? (info.GenericTypeArguments is [var only] ? only : null);

    /// <summary>For sequences that are not themselves generic, whose elements carry no annotation: non-null.</summary>
    private static NonNullTypeReference OfClrType(Type type, bool isInput, bool isId) =>
        new(isId ? new NamedTypeReference("ID") : new ClrTypeReference(type, isInput));

    private static bool IsNonNull(NullabilityInfo info) =>
        info.Type.IsValueType
            ? Nullable.GetUnderlyingType(info.Type) is null
            : info.ReadState == NullabilityState.NotNull || (info.ReadState == NullabilityState.Unknown && info.WriteState == NullabilityState.NotNull);

    private static TypeReference WithoutNonNull(TypeReference type) => type is NonNullTypeReference nonNull ? nonNull.Nullable : type;
}
