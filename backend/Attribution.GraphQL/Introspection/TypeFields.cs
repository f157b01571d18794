using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Introspection;

/// <summary>A type of the schema. Which fields have a value depends on its kind.</summary>
[ObjectType<IType>("__Type", IgnoreProperties = true)]
internal static class TypeFields
{
    public static TypeKind GetKind([Parent] IType type) => type.Kind;

    public static string? GetName([Parent] IType type) => (type as NamedType)?.Name;

    public static string? GetDescription([Parent] IType type) => (type as NamedType)?.Description;

    [GraphQLName("specifiedByURL")]
    public static string? GetSpecifiedByUrl([Parent] IType type) => (type as ScalarType)?.SpecifiedByUrl;

    public static IEnumerable<FieldDefinition>? GetFields([Parent] IType type, bool includeDeprecated = false) =>
        (type as ComplexType)?.Fields.Where(each => includeDeprecated || each.DeprecationReason is null);

    public static IEnumerable<IType>? GetInterfaces([Parent] IType type) => (type as ComplexType)?.Interfaces;

    public static IEnumerable<IType>? GetPossibleTypes([Parent] IType type, IResolverContext context) =>
        type is UnionType or InterfaceType ? context.Schema.GetPossibleTypes(type.NamedType) : null;

    public static IEnumerable<EnumValueDefinition>? GetEnumValues([Parent] IType type, bool includeDeprecated = false) =>
        (type as EnumType)?.Values.Where(each => includeDeprecated || each.DeprecationReason is null);

    public static IEnumerable<InputValueDefinition>? GetInputFields([Parent] IType type, bool includeDeprecated = false) =>
        (type as InputObjectType)?.Fields.Where(each => includeDeprecated || each.DeprecationReason is null);

    public static IType? GetOfType([Parent] IType type) => type switch
    {
        ListType list => list.ElementType,
        NonNullType nonNull => nonNull.NullableType,
        _ => null,
    };

    public static bool? GetIsOneOf([Parent] IType type) => (type as InputObjectType)?.IsOneOf;
}
