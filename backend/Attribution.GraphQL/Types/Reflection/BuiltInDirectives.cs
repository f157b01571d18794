using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>The directives every schema has (GraphQL §3.13).</summary>
internal static class BuiltInDirectives
{
    public static readonly IReadOnlySet<string> Names = new HashSet<string> { "skip", "include", "deprecated", "specifiedBy", "oneOf" };

    public static IEnumerable<DirectiveDefinition> All(TypeFilling filling)
    {
        string[] selections = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];
        yield return Make(filling, "include", "Includes the selection only when the argument is true.", selections, new InputValueDescriptor("if", "Boolean!")
        {
            Description = "Included when true.",
        });
        yield return Make(filling, "skip", "Leaves the selection out when the argument is true.", selections, new InputValueDescriptor("if", "Boolean!")
        {
            Description = "Left out when true.",
        });
        yield return Make(
            filling,
            "deprecated",
            "Marks what should no longer be used.",
            ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
            new InputValueDescriptor("reason", "String!") { Description = "Why, and what to use instead.", DefaultValueSyntax = "\"No longer supported\"" });
        yield return Make(filling, "specifiedBy", "Says where a scalar's form is described.", ["SCALAR"], new InputValueDescriptor("url", "String!")
        {
            Description = "The description's address.",
        });
        yield return Make(filling, "oneOf", "Exactly one field must be given and not be null.", ["INPUT_OBJECT"]);
    }

    private static DirectiveDefinition Make(
        TypeFilling filling, string name, string description, string[] locations, params InputValueDescriptor[] arguments) =>
        new(name, [.. arguments.Select(each => filling.Argument(each, $"@{name}")).OfType<ArgumentDefinition>()], locations) { Description = description };
}
