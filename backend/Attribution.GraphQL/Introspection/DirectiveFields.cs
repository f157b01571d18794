using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Introspection;

/// <summary>A directive of the schema.</summary>
[ObjectType<DirectiveDefinition>("__Directive", IgnoreProperties = true)]
internal static class DirectiveFields
{
    public static string GetName([Parent] DirectiveDefinition directive) => directive.Name;

    public static string? GetDescription([Parent] DirectiveDefinition directive) => directive.Description;

    public static bool GetIsRepeatable([Parent] DirectiveDefinition directive) => directive.IsRepeatable;

    [GraphQLType("[__DirectiveLocation!]!")]
    public static IReadOnlyList<string> GetLocations([Parent] DirectiveDefinition directive) => directive.Locations;

    public static IEnumerable<InputValueDefinition> GetArgs([Parent] DirectiveDefinition directive, bool includeDeprecated = false) =>
        directive.Arguments.Where(each => includeDeprecated || each.DeprecationReason is null);
}
