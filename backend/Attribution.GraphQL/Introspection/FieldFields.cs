using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Introspection;

/// <summary>A field of an object or interface type.</summary>
[ObjectType<FieldDefinition>("__Field", IgnoreProperties = true)]
internal static class FieldFields
{
    public static string GetName([Parent] FieldDefinition field) => field.Name;

    public static string? GetDescription([Parent] FieldDefinition field) => field.Description;

    public static IEnumerable<InputValueDefinition> GetArgs([Parent] FieldDefinition field, bool includeDeprecated = false) =>
        field.Arguments.Where(each => includeDeprecated || each.DeprecationReason is null);

    public static IType GetType([Parent] FieldDefinition field) => field.Type;

    public static bool GetIsDeprecated([Parent] FieldDefinition field) => field.DeprecationReason is not null;

    public static string? GetDeprecationReason([Parent] FieldDefinition field) => field.DeprecationReason;
}
