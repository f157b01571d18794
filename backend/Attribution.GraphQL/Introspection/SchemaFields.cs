using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Introspection;

/// <summary>A schema: its types, its directives, and where operations start.</summary>
[ObjectType<Schema>("__Schema", IgnoreProperties = true)]
internal static class SchemaFields
{
    public static string? GetDescription([Parent] Schema schema) => schema.Description;

    public static IEnumerable<IType> GetTypes([Parent] Schema schema) => schema.Types;

    public static IType GetQueryType([Parent] Schema schema) => schema.QueryType;

    public static IType? GetMutationType([Parent] Schema schema) => schema.MutationType;

    public static IType? GetSubscriptionType([Parent] Schema schema) => schema.SubscriptionType;

    public static IReadOnlyList<DirectiveDefinition> GetDirectives([Parent] Schema schema) => schema.Directives;
}
