using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Tests.Language;

public sealed class StringEscapesTests
{
    [Theory]
    [InlineData(@"""plain é €""", "plain é €")]
    [InlineData(@"""\"" \\ \/ \b \f \n \r \t""", "\" \\ / \b \f \n \r \t")]
    [InlineData(@"""\u0041\u00e9\u20AC""", "Aé€")]
    [InlineData(@"""\uD83D\uDE00""", "😀")]
    [InlineData(@"""\u{1F600}\u{41}\u{10FFFF}""", "😀A\U0010FFFF")]
    [InlineData(@"""\u{000000000000000041}""", "A")]
    [InlineData(@"""\u0000""", "\0")]
    public void Decode_ValidEscapes_GivesTheirCharacters(string source, string expected)
    {
        var node = Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValueLiteral(source));

        Assert.Equal(expected, node.Value);
    }

    [Theory]
    [InlineData(@"""\uD800""")]
    [InlineData(@"""\uDC00""")]
    [InlineData(@"""\uD83D\uD83D""")]
    [InlineData(@"""\uD83Dx""")]
    [InlineData(@"""\uDE00\uD83D""")]
    [InlineData(@"""\u{D800}""")]
    [InlineData(@"""\u{D83D}\u{DE00}""")]
    [InlineData(@"""\u{110000}""")]
    [InlineData(@"""\u{FFFFFFFFF}""")]
    [InlineData(@"""\u{}""")]
    [InlineData(@"""\u{41""")]
    [InlineData(@"""\u{ 41}""")]
    [InlineData(@"""\u12""")]
    [InlineData(@"""\u+041""")]
    [InlineData(@"""\u00G0""")]
    public void Length_InvalidUnicodeEscape_IsRefused(string source)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseValueLiteral(source));

        Assert.StartsWith("Invalid Unicode escape", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_UnpairedSurrogateInTheText_IsRefused() =>
        Assert.Throws<GraphQLSyntaxException>(() => Utf8GraphQLParser.ParseValueLiteral("\"a\uD800b\""));
}
