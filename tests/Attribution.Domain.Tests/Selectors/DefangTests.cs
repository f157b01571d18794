using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class DefangTests
{
    [Theory]
    [InlineData(SelectorType.DomainName, "evil.example.com", "evil[.]example[.]com")]
    [InlineData(SelectorType.Ipv4Address, "198.51.100.0/24", "198[.]51[.]100[.]0/24")]
    [InlineData(SelectorType.Ipv6Address, "::ffff:192.0.2.1", "[:][:]ffff[:]192[.]0[.]2[.]1")]
    [InlineData(SelectorType.EmailAddress, "a.b@evil.example", "a[.]b[@]evil[.]example")]
    [InlineData(SelectorType.Url, "https://evil.example:8443/a.php?b=c.d", "hxxps://evil[.]example:8443/a.php?b=c.d")]
    [InlineData(SelectorType.Url, "ftp://evil.example/", "fxp://evil[.]example/")]
    [InlineData(SelectorType.Url, "http://evil.example/a[.]b", "hxxp://evil.example/a[.]b")]
    [InlineData(SelectorType.Url, "foo:////.017", "foo:////.017")]
    [InlineData(SelectorType.FileHashMd5, "900150983cd24fb0d6963f7d28e17f72", "900150983cd24fb0d6963f7d28e17f72")]
    public void Defang_Indicator_CannotBeOpened(SelectorType type, string value, string expected) => Assert.Equal(expected, Defang.Apply(type, value));
}
