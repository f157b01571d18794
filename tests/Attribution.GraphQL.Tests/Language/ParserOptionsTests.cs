using System.Diagnostics;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Tests.Language;

public sealed class ParserOptionsTests
{
    [Theory]
    [InlineData("{ a b c }", 4, "The document has more than 4 tokens.")]
    public void MaxTokens_OneTokenMore_IsRefused(string source, int limit, string message)
    {
        Assert.NotNull(Utf8GraphQLParser.Parse(source, new ParserOptions { MaxTokens = limit + 1 }));
        Assert.Equal(message, Refusal(source, new ParserOptions { MaxTokens = limit }));
    }

    [Fact]
    public void MaxNodes_OneNodeMore_IsRefused()
    {
        // Document, operation, selection set, two fields and their names.
        Assert.NotNull(Utf8GraphQLParser.Parse("{ a b }", new ParserOptions { MaxNodes = 7 }));
        Assert.Equal("The document has more than 6 syntax nodes.", Refusal("{ a b }", new ParserOptions { MaxNodes = 6 }));
    }

    [Fact]
    public void MaxFields_OneFieldMore_IsRefused()
    {
        Assert.NotNull(Utf8GraphQLParser.Parse(Fields(2_048)));
        Assert.Equal("The document selects more than 2048 fields.", Refusal(Fields(2_049), ParserOptions.Default));
    }

    [Theory]
    [InlineData("{{ a {0} }}")]
    [InlineData("query {0} {{ a }}")]
    [InlineData("query ($a: Int {0}) {{ a }}")]
    [InlineData("{{ ...A {0} }}")]
    [InlineData("type A {0}")]
    public void MaxDirectivesPerLocation_FifthDirective_IsRefused(string format)
    {
        Assert.NotNull(Utf8GraphQLParser.Parse(format.Replace("{0}", "@a @b @c @d", StringComparison.Ordinal).Replace("{{", "{").Replace("}}", "}")));
        Assert.Equal(
            "More than 4 directives in one place.",
            Refusal(format.Replace("{0}", "@a @b @c @d @e", StringComparison.Ordinal).Replace("{{", "{").Replace("}}", "}"), ParserOptions.Default));
    }

    [Theory]
    [InlineData("{ a(b: ", "[", "1", "]", ") }", "Literals nest deeper than 64 levels.")]
    [InlineData("{ a(b: ", "{c:", "1", "}", ") }", "Literals nest deeper than 64 levels.")]
    [InlineData("query ($a: ", "[", "Int", "]", ") { a }", "List types nest deeper than 64 levels.")]
    public void MaxDepth_OneLevelMore_IsRefused(string start, string open, string middle, string close, string end, string message)
    {
        Assert.NotNull(Utf8GraphQLParser.Parse(Nest(64)));
        Assert.Equal(message, Refusal(Nest(65), ParserOptions.Default));

        string Nest(int depth) =>
            start + string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth)) + end;
    }

    [Theory]
    [InlineData("a {")]
    [InlineData("... {")]
    [InlineData("... on A {")]
    public void MaxSelectionDepth_OneLevelMore_IsRefused(string open)
    {
        Assert.NotNull(Utf8GraphQLParser.Parse(Nest(200)));
        Assert.Equal("Selection sets nest deeper than 200 levels.", Refusal(Nest(201), ParserOptions.Default));

        string Nest(int depth) => $"{{ {string.Concat(Enumerable.Repeat(open, depth - 1))} a {new string('}', depth)}";
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("{")]
    [InlineData("{a{")]
    [InlineData("{a(b:[")]
    [InlineData("query($a:[[[[[[[[[[[[")]
    [InlineData("{...{...on A{")]
    public void Parse_MegabyteOfNesting_IsRefusedQuicklyWithEveryCountUnlimited(string unit)
    {
        var source = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source, ParserOptions.Trusted));
        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseValueLiteral(source, ParserOptions.Trusted));

        Assert.True(watch.ElapsedMilliseconds < 1_000, $"took {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void MaxDepth_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = 513 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxSelectionDepth = 0 });
    }

    private static string Fields(int count) => $"{{ {string.Join(' ', Enumerable.Repeat("a", count))} }}";

    private static string Refusal(string source, ParserOptions options)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source, options));
        Assert.Equal(GraphQLSyntaxException.LimitCode, error.Code);
        return error.Message;
    }
}
