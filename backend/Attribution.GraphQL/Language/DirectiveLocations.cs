using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>The places where a directive may be used (GraphQL 2025 §3.13, DirectiveLocation).</summary>
internal static class DirectiveLocations
{
    private static readonly HashSet<string> Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    ];

    public static bool IsKnown(ReadOnlySpan<byte> name) => Names.Contains(Encoding.ASCII.GetString(name));
}
