using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Introspection;

/// <summary>An argument or an input field.</summary>
[ObjectType<InputValueDefinition>("__InputValue", IgnoreProperties = true)]
internal static class InputValueFields
{
    public static string GetName([Parent] InputValueDefinition value) => value.Name;

    public static string? GetDescription([Parent] InputValueDefinition value) => value.Description;

    public static IType GetType([Parent] InputValueDefinition value) => value.Type;

    [GraphQLDescription("The default as a GraphQL literal.")]
    public static string? GetDefaultValue([Parent] InputValueDefinition value) => value.DefaultValue is { } literal ? SyntaxPrinter.Print(literal) : null;

    public static bool GetIsDeprecated([Parent] InputValueDefinition value) => value.DeprecationReason is not null;

    public static string? GetDeprecationReason([Parent] InputValueDefinition value) => value.DeprecationReason;
}
