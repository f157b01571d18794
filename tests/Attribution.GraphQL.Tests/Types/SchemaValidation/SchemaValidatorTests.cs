using Attribution.GraphQL.Tests.Types.Sdl;

namespace Attribution.GraphQL.Tests.Types.SchemaValidation;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("type Query { a: Int }", "")]
    [InlineData("type Other { a: Int }", "NO_QUERY Query")]
    [InlineData("type Query { a: Missing }", "UNKNOWN_TYPE Query.a")]
    [InlineData("type Query { __a: Int }", "RESERVED_NAME Query.__a")]
    [InlineData("type Query { a: Int a: Int }", "DUPLICATE_NAME Query.a")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "DUPLICATE_NAME Query.a(b:)")]
    [InlineData("type Query { a: In } input In { b: Int }", "NOT_OUTPUT_TYPE Query.a")]
    [InlineData("type Query { a(b: Query): Int }", "NOT_INPUT_TYPE Query.a(b:)")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "REQUIRED_DEPRECATED Query.a(b:)")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "INVALID_DEFAULT Query.a(b:)")]
    [InlineData("type Query { a(b: In = {}): Int } input In { c: Int! }", "INVALID_DEFAULT Query.a(b:)")]
    [InlineData("type Query implements I { b: Int } interface I { a: Int }", "MISSING_FIELD Query.a")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "WRONG_FIELD_TYPE Query.a")]
    [InlineData("type Query implements I { a: [Query!]! } interface I { a: [I] }", "")]
    [InlineData("type Query implements I { a(b: Int): Int } interface I { a(b: String): Int }", "WRONG_ARGUMENT Query.a(b:)")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a: Int }", "EXTRA_ARGUMENT Query.a(b:)")]
    [InlineData("type Query implements I { a: Int @deprecated } interface I { a: Int }", "DEPRECATION_MISMATCH Query.a")]
    [InlineData("type Query { a: Int } interface I implements I { a: Int }", "IMPLEMENTS_ITSELF I")]
    [InlineData("type Query { a: Int } enum E { A A }", "DUPLICATE_NAME E.A")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "DUPLICATE_TYPE Query")]
    [InlineData("type Query { a: Int } directive @x on FIELD directive @x on QUERY", "DUPLICATE_DIRECTIVE @x")]
    [InlineData("type Query { a: Int } union U = Int", "UNKNOWN_TYPE U")]
    [InlineData("type Query { a: Int } input In @oneOf { a: Int! b: Int = 1 }", "ONE_OF_FIELD In.a", "ONE_OF_FIELD In.b")]
    [InlineData("type Query { a: Int } input A { b: B! } input B { a: A! }", "ENDLESS_INPUT A", "ENDLESS_INPUT B")]
    [InlineData("type Query { a: Int } input A { b: [A!]! }", "")]
    [InlineData("type Query { a: Int } input A @oneOf { a: A }", "ENDLESS_INPUT A")]
    [InlineData("type Query { a: Int } input A @oneOf { a: A b: Int }", "")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "SAME_ROOT_TYPE Query")]
    public void Build_Sdl_ReportsAllFaults(string sdl, params string[] faults) => Assert.Equal(
        faults.Where(each => each.Length > 0).Order(StringComparer.Ordinal),
        SdlFaults.Of(sdl).Order(StringComparer.Ordinal));
}
