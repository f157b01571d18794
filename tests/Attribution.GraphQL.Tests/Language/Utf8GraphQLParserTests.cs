using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Tests.Language;

public sealed class Utf8GraphQLParserTests
{
    [Theory]
    [InlineData("", "Expected a definition, found the end of the document.", 1, 1)]
    [InlineData("{", "Expected a name, found the end of the document.", 1, 2)]
    [InlineData("{ }", "Expected a name, found \"}\".", 1, 3)]
    [InlineData("{\n  a {\n    }\n}", "Expected a name, found \"}\".", 3, 5)]
    [InlineData("{ a() }", "Expected a name, found \")\".", 1, 5)]
    [InlineData("query () { a }", "Expected \"$\", found \")\".", 1, 8)]
    [InlineData("{ ...on }", "Expected a name, found \"}\".", 1, 9)]
    [InlineData("{ a: }", "Expected a name, found \"}\".", 1, 6)]
    [InlineData("{ a(b:) }", "Expected a value, found \")\".", 1, 7)]
    [InlineData("foo { a }", "Expected a definition, found name \"foo\".", 1, 1)]
    [InlineData("\"d\" { a }", "A query in short form may not carry a description.", 1, 1)]
    [InlineData("\"d\" extend type A @a", "An extension may not carry a description.", 1, 1)]
    [InlineData("\"d\" thing A", "A description must be followed by a definition that may carry it.", 1, 1)]
    [InlineData("\"d\"", "Expected a definition that may carry a description, found the end of the document.", 1, 4)]
    [InlineData("fragment on on A { a }", "A fragment may not be named \"on\".", 1, 10)]
    [InlineData("fragment A B { a }", "Expected \"on\" and the type the fragment applies to, found name \"B\".", 1, 12)]
    [InlineData("query ($a: Int = $b) { a }", "A variable may not be used in a constant value.", 1, 18)]
    [InlineData("query ($a: Int @b(c: [$d])) { a }", "A variable may not be used in a constant value.", 1, 23)]
    [InlineData("query ($a: Int!!) { a }", "Expected \"$\", found \"!\".", 1, 16)]
    [InlineData("enum A { true }", "An enum value may not be named true, false or null.", 1, 10)]
    [InlineData("type A {}", "Expected a name, found \"}\".", 1, 9)]
    [InlineData("type A implements", "Expected a name, found the end of the document.", 1, 18)]
    [InlineData("union A =", "Expected a name, found the end of the document.", 1, 10)]
    [InlineData("schema @a", "Expected \"{\", found the end of the document.", 1, 10)]
    [InlineData("schema { q: A }", "Expected query, mutation or subscription, found name \"q\".", 1, 10)]
    [InlineData("directive @a on NOWHERE", "Expected a directive location, found name \"NOWHERE\".", 1, 17)]
    [InlineData("directive @a FIELD", "Expected \"on\" and the places of the directive, found name \"FIELD\".", 1, 14)]
    [InlineData("extend type A", "Expected interfaces, directives or fields, found the end of the document.", 1, 14)]
    [InlineData("extend schema", "Expected directives or root operation types, found the end of the document.", 1, 14)]
    [InlineData("extend scalar A", "Expected directives, found the end of the document.", 1, 16)]
    [InlineData("extend union A", "Expected directives or member types, found the end of the document.", 1, 15)]
    [InlineData("extend enum A", "Expected directives or values, found the end of the document.", 1, 14)]
    [InlineData("extend input A", "Expected directives or fields, found the end of the document.", 1, 15)]
    [InlineData("extend directive @a on FIELD", "Expected schema, scalar, type, interface, union, enum or input, found name \"directive\".", 1, 8)]
    public void Parse_BadSyntax_SaysWhatWasExpectedAndFound(string source, string message, int line, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal(
            (message, line, column, GraphQLSyntaxException.SyntaxCode),
            (error.Message, error.Location.Line, error.Location.Column, error.Code));
    }

    [Theory]
    [InlineData("type A implements & B & C { a: Int }", "type A implements B & C {\n  a: Int\n}")]
    [InlineData("union A = | B | C", "union A = B | C")]
    [InlineData("directive @a on | FIELD | QUERY", "directive @a on FIELD | QUERY")]
    [InlineData("{ query mutation on: type fragment { on } }", "{\n  query\n  mutation\n  on: type\n  fragment {\n    on\n  }\n}")]
    [InlineData("query ($a: [[Int!]]! = [[]]) { a }", "query($a: [[Int!]]! = [[]]) {\n  a\n}")]
    [InlineData("\"\"\"d\"\"\" query A { a }", "\"\"\"d\"\"\"\nquery A {\n  a\n}")]
    public void Parse_UnusualButValid_IsAccepted(string source, string printed) =>
        Assert.Equal(printed, Utf8GraphQLParser.Parse(source).ToString());

    [Fact]
    public void Parse_Field_LocatesNodesInBytesLinesAndColumns()
    {
        var document = Utf8GraphQLParser.Parse("{ a(s: \"é\")\n  b: c @d { e } }");

        var operation = (OperationDefinitionNode)document.Definitions[0];
        var second = (FieldNode)operation.SelectionSet.Selections[1];
        Assert.Equal(new Location(0, 30, 1, 1), document.Location);
        Assert.Equal(new Location(15, 28, 2, 3), second.Location);
        Assert.Equal(new Location(18, 19, 2, 6), second.Name.Location);
        Assert.Equal(new Location(20, 22, 2, 8), second.Directives[0].Location);
        Assert.Equal(("b", "c"), (second.ResponseName, second.Name.Value));
    }

    [Fact]
    public void Parse_NoLocations_LeavesThemEmpty() =>
        Assert.True(Utf8GraphQLParser.Parse("{ a }", new ParserOptions { NoLocations = true }).Definitions[0].Location.IsNone);

    [Fact]
    public void ParseValueLiteral_TextAfterTheValue_IsRefused() =>
        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseValueLiteral("1 2"));

    [Fact]
    public void ParseTypeReference_NestedType_KeepsEveryWrapper() =>
        Assert.Equal("[[A!]!]", Utf8GraphQLParser.ParseTypeReference("[ [ A ! ] ! ]").ToString());

    [Fact]
    public void Parse_ListsInsideLists_KeepTheirOwnItems()
    {
        var value = Utf8GraphQLParser.ParseValueLiteral("[1 [2 3 [4]] {a:[5] b:{c:6}} 7]");

        Assert.Equal("[1, [2, 3, [4]], {a: [5], b: {c: 6}}, 7]", value.ToString());
    }
}
