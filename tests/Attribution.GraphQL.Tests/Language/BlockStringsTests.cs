using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Tests.Language;

public sealed class BlockStringsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  a", "  a")]
    [InlineData("\n    a\n      b\n    c\n", "a\n  b\nc")]
    [InlineData("a\n    b\n   c", "a\n b\nc")]
    [InlineData("\n  a\n \n  b\n", "a\n\nb")]
    [InlineData("\n  a\n      \n  b\n", "a\n    \nb")]
    [InlineData(" \n\t\n a \n \n", "a ")]
    [InlineData("\r\n a\r b\r\n c\n d", "a\nb\nc\nd")]
    [InlineData("\n \t a\n \tb", " a\nb")]
    [InlineData("\\\"\"\" \\n \\u0041 \"\"", "\"\"\" \\n \\u0041 \"\"")]
    [InlineData("a\u2028b\n  c", "a\u2028b\nc")]
    [InlineData(" \n ", "")]
    [InlineData("\r\n\r\n  a\r\n\r\n    b\r\n", "a\n\n  b")]
    [InlineData("  a\n\n\n  b\n\n", "  a\n\n\nb")]
    [InlineData("a\r\n\r\nb", "a\n\nb")]
    [InlineData("\n  \\\"\"\"a\n  b\\\"\"\"\n", "\"\"\"a\nb\"\"\"")]
    public void Value_RawContent_IsUnindentedAndTrimmed(string raw, string expected)
    {
        var node = Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValueLiteral($"\"\"\"{raw} \"\"\""));

        Assert.Equal(expected, raw.EndsWith('\n') || raw.Trim().Length == 0 ? node.Value : node.Value[..^1]);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a\n  b", true)]
    [InlineData("a\n\nb", true)]
    [InlineData("", false)]
    [InlineData(" a", false)]
    [InlineData("\na", false)]
    [InlineData("a\n ", false)]
    [InlineData("a\r", false)]
    [InlineData("a\0", false)]
    public void CanHold_Text_OnlyIfItComesBackUnchanged(string text, bool expected) =>
        Assert.Equal(expected, BlockStrings.CanHold(text));
}
