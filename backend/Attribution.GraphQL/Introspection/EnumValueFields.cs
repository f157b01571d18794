using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Introspection;

/// <summary>A value of an enum type.</summary>
[ObjectType<EnumValueDefinition>("__EnumValue", IgnoreProperties = true)]
internal static class EnumValueFields
{
    public static string GetName([Parent] EnumValueDefinition value) => value.Name;

    public static string? GetDescription([Parent] EnumValueDefinition value) => value.Description;

    public static bool GetIsDeprecated([Parent] EnumValueDefinition value) => value.DeprecationReason is not null;

    public static string? GetDeprecationReason([Parent] EnumValueDefinition value) => value.DeprecationReason;
}
