using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class RefangTests
{
    [Theory]
    [InlineData("hxxp://evil.example", "http://evil.example")]
    [InlineData("hXXps://evil.example", "https://evil.example")]
    [InlineData("h**p://evil.example", "http://evil.example")]
    [InlineData("hxxp://evil.example/a[.]b", "http://evil.example/a[.]b")]
    [InlineData("fxp://evil.example", "ftp://evil.example")]
    [InlineData("hxxp[://]evil[.]example", "http://evil.example")]
    [InlineData("hxxp[:]//evil(.)example{.}org", "http://evil.example.org")]
    [InlineData("http[:]//evil[dot]example", "http://evil.example")]
    [InlineData("a [at] b", "a @ b")]
    [InlineData("a[@]b[DOT]example", "a@b.example")]
    [InlineData("a\\.b", "a.b")]
    [InlineData("198.51.100[ . ]7", "198.51.100.7")]
    [InlineData("[[.].]", "[..]")]
    [InlineData("{{.}}", ".")]
    [InlineData("2001:db8[::]1", "2001:db8[::]1")]
    [InlineData("hxxq://a", "hxxq://a")]
    [InlineData("hp", "hp")]
    public void Refang_DefangedText_IsTakenBack(string value, string expected) => Assert.Equal(expected, Refang.Apply(value));

    [Theory]
    [InlineData("http://example.com/a[.]b(at)c")]
    [InlineData("http://[2001:db8::1]/x[.]y")]
    [InlineData("plain.example.com")]
    public void Refang_PlainText_IsTheSameInstance(string value) => Assert.Same(value, Refang.Apply(value));
}
