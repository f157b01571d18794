using Attribution.GraphQL.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Print_ParsedText_IsAFixedPoint(string source)
    {
        var printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(source));

        Assert.Equal(printed, SyntaxPrinter.Print(Utf8GraphQLParser.Parse(printed)));
    }

    [Fact]
    public void Print_ExecutableDocument_KeepsEveryConstruct()
    {
        var printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(KitchenSink.Executable));

        Assert.Equal(Significant(KitchenSink.Executable), Significant(printed));
    }

    [Fact]
    public void Print_TypeSystemDocument_KeepsEveryConstruct()
    {
        var printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(KitchenSink.TypeSystem));

        Assert.Equal(Significant(KitchenSink.TypeSystem), Significant(printed));
    }

    [Theory]
    [InlineData("{a{b(x:[1,{y:$z}])}}", "{\n  a {\n    b(x: [1, {y: $z}])\n  }\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("type T{\"\"\"\n a\n\n   b\n\"\"\"x:Int}", "type T {\n  \"\"\"\n  a\n\n    b\n  \"\"\"\n  x: Int\n}")]
    public void Print_Document_IndentsByTwo(string source, string expected) =>
        Assert.Equal(expected, Utf8GraphQLParser.Parse(source).ToString());

    [Fact]
    public void Print_AnyStringValue_ParsesToTheSameString()
    {
        Prop.ForAll<NonNull<string>, bool>((text, block) =>
        {
            var value = new string([.. text.Get.Where(c => !char.IsSurrogate(c))]);
            var printed = new StringValueNode(Location.None, value, block).ToString();
            var parsed = Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValueLiteral(printed));
            return parsed.Value == value;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Print_AnyDescriptionInsideAType_ParsesToTheSameString()
    {
        var lines = Gen.Elements("", " ", "  ", "a", "  a", "\ta", "\"", "\"\"\"", "\\", "é", "a ");
        Prop.ForAll(Gen.ListOf(lines).ToArbitrary(), list =>
        {
            var value = string.Join('\n', list);
            var description = new StringValueNode(Location.None, value, block: true);
            var member = new EnumValueDefinitionNode(Location.None, new NameNode(Location.None, "A"), description, []);
            var type = new EnumTypeDefinitionNode(Location.None, new NameNode(Location.None, "E"), null, [], [member]);
            var parsed = (EnumTypeDefinitionNode)Utf8GraphQLParser.Parse(type.ToString()).Definitions[0];
            return parsed.Values[0].Description?.Value == value;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The text without white space and commas: what is left must survive printing.</summary>
    private static string Significant(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c != ',')]);
}
