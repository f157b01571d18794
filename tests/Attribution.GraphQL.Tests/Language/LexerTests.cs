using System.Text;
using Attribution.GraphQL.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Fact]
    public void Next_EveryToken_GivesKindOffsetsLineAndColumn()
    {
        var tokens = Read("!$&()...:=@[]{|} a -1 2.5e3 \"s\" \"\"\"b\"\"\"");

        Assert.Equal(
            "Bang 0-1, Dollar 1-2, Ampersand 2-3, LeftParenthesis 3-4, RightParenthesis 4-5, Spread 5-8, Colon 8-9, Equal 9-10, At 10-11, "
            + "LeftBracket 11-12, RightBracket 12-13, LeftBrace 13-14, Pipe 14-15, RightBrace 15-16, Name 17-18, Int 19-21, Float 22-27, "
            + "String 28-31, BlockString 32-39, EndOfDocument 39-39",
            string.Join(", ", tokens.Select(token => $"{token.Kind} {token.Start}-{token.End}")));
    }

    [Theory]
    [InlineData("a\nb", 2, 1)]
    [InlineData("a\rb", 2, 1)]
    [InlineData("a\r\nb", 2, 1)]
    [InlineData("a\n\r\n\r b", 4, 2)]
    [InlineData("a,,\t b", 1, 6)]
    [InlineData("a # é\n b", 2, 2)]
    [InlineData("\uFEFFa \uFEFFb", 1, 5)]
    [InlineData("\"é€😀\" b", 1, 8)]
    [InlineData("\"\"\"é\né\"\"\" b", 2, 6)]
    [InlineData("\"\"\"\r\n\r\"\"\"b", 3, 4)]
    [InlineData("\"\"\"\\\"\"\"\n\\\\\"\"\"\"\"\"b", 2, 9)]
    [InlineData("\"\"\"é\n\n\r\n\"\"\" b", 4, 5)]
    public void Next_SecondToken_CountsLinesAndUtf16Columns(string source, int line, int column)
    {
        var token = Read(source)[^2];

        Assert.Equal((line, column), (token.Line, token.Column));
    }

    [Theory]
    [InlineData("00", "A number may not have a leading zero.", 2)]
    [InlineData("-01", "A number may not have a leading zero.", 3)]
    [InlineData("0xF1", "A number may not be followed directly by \"x\".", 2)]
    [InlineData("1_0", "A number may not be followed directly by \"_\".", 2)]
    [InlineData("1.2.3", "A number may not be followed directly by \".\".", 4)]
    [InlineData("1.", "Expected a digit, found the end of the document.", 3)]
    [InlineData("1.e1", "Expected a digit, found \"e\".", 3)]
    [InlineData("1e", "Expected a digit, found the end of the document.", 3)]
    [InlineData("1e+", "Expected a digit, found the end of the document.", 4)]
    [InlineData("-", "Expected a digit, found the end of the document.", 2)]
    [InlineData("+1", "Unexpected character \"+\".", 1)]
    [InlineData(".5", "Unexpected character \".\".", 1)]
    [InlineData("..", "Unexpected character \".\".", 1)]
    [InlineData("'a'", "Unexpected character \"'\". Strings are written in double quotes.", 1)]
    [InlineData("a é", "Unexpected character \"é\".", 3)]
    [InlineData("\u0007", "Unexpected character U+0007.", 1)]
    [InlineData("\"", "The string is not closed.", 2)]
    [InlineData("\"é\n\"", "The string is not closed.", 3)]
    [InlineData("\"\"\"\"\"", "The block string is not closed.", 6)]
    [InlineData("\"\\x\"", "Invalid escape \"\\\" before \"x\".", 2)]
    [InlineData("\"\\", "Invalid escape \"\\\" before the end of the document.", 2)]
    public void Next_BadToken_SaysWhatAndWhere(string source, string message, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Read(source));

        Assert.Equal((message, column), (error.Message, error.Location.Column));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)' ', 0xFF }, 2)]
    [InlineData(new byte[] { 0xC3 }, 0)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, 1)]
    public void Parse_BrokenUtf8_IsRefusedAtTheByte(byte[] source, int offset)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal(("The document is not valid UTF-8.", offset), (error.Message, error.Location.Start));
    }

    [Fact]
    public void Parse_BrokenUtf8FarIntoTheText_IsRefusedAtTheByte()
    {
        byte[] source = [.. Encoding.UTF8.GetBytes("#" + new string('é', 10_000)), 0x80];

        var error = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal(20_001, error.Location.Start);
    }

    [Fact]
    public void Parse_FaultBeforeBrokenUtf8_IsRefusedAtTheFault()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.Parse([(byte)'{', (byte)'?', (byte)'"', 0xFF]));

        Assert.Equal(("Unexpected character \"?\".", 1), (error.Message, error.Location.Start));
    }

    [Fact]
    public void Parse_ArbitraryBytes_ThrowsNothingButItsOwnError() =>
        Prop.ForAll<byte[]>(ParsesOrRefuses).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_ArbitraryTokens_ThrowsNothingButItsOwnError()
    {
        var pieces = Gen.Elements(
            "{", "}", "(", ")", "[", "]", "...", ":", "$", "@", "!", "=", "|", "&", "a", "on", "fragment", "query", "type", "extend", "input", "enum",
            "union", "schema", "directive", "true", "null", "1", "1.5", "\"s\"", "\"\"\"b\"\"\"", "\"\\u{1F600}\"", "\uFEFF", "#x\n", "\r", ",", "é", "\"");
        Prop.ForAll(Gen.ListOf(pieces).ToArbitrary(), list => ParsesOrRefuses(Encoding.UTF8.GetBytes(string.Join(' ', list))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static bool ParsesOrRefuses(byte[] source)
    {
        try
        {
            return Utf8GraphQLParser.Parse(source).Definitions.Count > 0;
        }
        catch (GraphQLSyntaxException error)
        {
            return error.Location.Start <= source.Length && error.Location.Line > 0;
        }
    }

    private static List<Token> Read(string source)
    {
        var lexer = new Lexer(Encoding.UTF8.GetBytes(source), int.MaxValue);
        var tokens = new List<Token>();
        do
        {
            lexer.Next();
            tokens.Add(new Token(lexer.Kind, lexer.Start, lexer.End, lexer.Line, lexer.Column));
        }
        while (lexer.Kind != TokenKind.EndOfDocument);
        return tokens;
    }

    private readonly record struct Token(TokenKind Kind, int Start, int End, int Line, int Column);
}
