namespace Attribution.GraphQL.Tests.Types.Sdl;

public sealed class SdlDirectiveRulesTests
{
    private const string Tag = " directive @tag(name: String!, size: Int = 1, in: In) repeatable on OBJECT | FIELD_DEFINITION input In { a: Int }";

    private const string Everywhere =
        " directive @x on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION";

    [Theory]
    [InlineData("type Query @nope { a: Int }", "UNKNOWN_DIRECTIVE Query")]
    [InlineData("type Query { a: Int @nope }", "UNKNOWN_DIRECTIVE Query.a")]
    [InlineData("type Query { a(b: Int @nope): Int }", "UNKNOWN_DIRECTIVE Query.a(b:)")]
    [InlineData("type Query { a: Int } directive @d(b: Int @nope) on FIELD", "UNKNOWN_DIRECTIVE @d(b:)")]
    [InlineData("type Query { a: Int } extend type Query @nope", "UNKNOWN_DIRECTIVE Query")]
    [InlineData("schema @nope { query: Query } type Query { a: Int }", "UNKNOWN_DIRECTIVE schema")]
    [InlineData("type Query { a: Int } extend schema @nope", "UNKNOWN_DIRECTIVE schema")]
    [InlineData("type Query @deprecated { a: Int }", "MISPLACED_DIRECTIVE Query")]
    [InlineData("type Query { a: Int @skip(if: true) }", "MISPLACED_DIRECTIVE Query.a")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "REPEATED_DIRECTIVE Query.a")]
    [InlineData("type Query { a: Int } scalar S @specifiedBy(url: \"a\") extend scalar S @specifiedBy(url: \"b\")", "REPEATED_DIRECTIVE S")]
    [InlineData("type Query { a: Int } scalar S @specifiedBy", "MISSING_ARGUMENT S")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "UNKNOWN_ARGUMENT Query.a")]
    [InlineData("type Query { a: Int @deprecated(reason: 1) }", "INVALID_ARGUMENT Query.a")]
    [InlineData("type Query { a: Int @deprecated(reason: \"x\", reason: \"y\") }", "DUPLICATE_ARGUMENT Query.a")]
    [InlineData("type Query @tag(name: \"a\") @tag(name: \"b\", size: 2, in: { a: 1 }) { a: Int }" + Tag, "")]
    [InlineData("type Query @tag(size: \"x\") { a: Int }" + Tag, "MISSING_ARGUMENT Query", "INVALID_ARGUMENT Query")]
    [InlineData("type Query @tag(name: \"a\", in: { a: 1, a: 2 }) { a: Int }" + Tag, "INVALID_ARGUMENT Query")]
    public void Build_DirectivesOfDefinitions_ReportsAllFaults(string sdl, params string[] faults) => Assert.Equal(faults.Where(each => each.Length > 0), SdlFaults.Of(sdl));

    [Theory]
    [InlineData("schema @x { query: Query } type Query { a: Int }")]
    [InlineData("type Query { a: Int } scalar S @x")]
    [InlineData("type Query @x { a: Int }")]
    [InlineData("type Query { a: Int @x }")]
    [InlineData("type Query { a(b: Int @x): Int }")]
    [InlineData("type Query { a: Int } interface I @x { a: Int @x }")]
    [InlineData("type Query { a: Int } union U @x = Query")]
    [InlineData("type Query { a: Int } enum E @x { A @x }")]
    [InlineData("type Query { a: Int } input I @x { a: Int @x }")]
    [InlineData("type Query { a: Int } extend schema @x extend type Query @x { b: Int @x }")]
    [InlineData("type Query { a: Int } enum E { A } extend enum E @x { B @x } input I { a: Int } extend input I @x { b: Int @x }")]
    [InlineData("type Query { a: Int } union U = Query extend union U @x interface I { a: Int } extend interface I @x { b: Int @x } scalar S extend scalar S @x")]
    public void Build_DirectiveWhereItMayStand_IsNoFault(string sdl) => Assert.Empty(SdlFaults.Of(sdl + Everywhere));

    [Fact]
    public void Build_UnknownDirective_NamesTheNearest() => Assert.Contains(
        "There is no directive @deprecatd. Did you mean \"deprecated\"?",
        Assert.Throws<GraphQL.Types.SchemaException>(() => GraphQL.Types.SchemaBuilder.FromSdl("type Query { a: Int @deprecatd }")).Message,
        StringComparison.Ordinal);
}
