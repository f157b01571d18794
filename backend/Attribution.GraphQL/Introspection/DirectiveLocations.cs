using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Introspection;

/// <summary>The enum <c>__DirectiveLocation</c> (GraphQL §4.2.6).</summary>
internal static class DirectiveLocations
{
    public static EnumTypeDescriptor Describe()
    {
        var result = new EnumTypeDescriptor("__DirectiveLocation") { Description = "Where a directive may stand." };
        foreach (var name in All)
        {
            result.Value(name);
        }

        return result;
    }

    private static readonly string[] All =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION",
        "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];
}
