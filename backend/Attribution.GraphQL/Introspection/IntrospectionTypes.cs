namespace Attribution.GraphQL.Introspection;

/// <summary>The classes that declare the types of introspection (GraphQL §4.2).</summary>
internal static class IntrospectionTypes
{
    public static IReadOnlyList<Type> All { get; } =
        [typeof(SchemaFields), typeof(TypeFields), typeof(FieldFields), typeof(InputValueFields), typeof(EnumValueFields), typeof(DirectiveFields)];
}
