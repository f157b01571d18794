using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class SelectorDetectorTests
{
    [Theory]
    [InlineData("198.51.100[.]7", "ipv4-addr:198.51.100.7")]
    [InlineData("198.51.100.0/24", "ipv4-addr:198.51.100.0/24")]
    [InlineData("198.51.100.7:8080", "ipv4-addr:198.51.100.7")]
    [InlineData("2001:DB8::1", "ipv6-addr:2001:db8::1")]
    [InlineData("\"evil.example.com\",", "domain-name:evil.example.com")]
    [InlineData("evil.example.com:443", "domain-name:evil.example.com")]
    [InlineData("<hxxp://evil[.]example/x>", "url:http://evil.example/x")]
    [InlineData("evil.example/x", "url:http://evil.example/x url:https://evil.example/x")]
    [InlineData("a(at)evil.example", "email-addr:a@evil.example")]
    [InlineData("AS64496", "autonomous-system:AS64496")]
    [InlineData("900150983CD24FB0D6963F7D28E17F72", "md5:900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "wallet-btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData("+48 22 123 45 67", "phone:+48221234567")]
    [InlineData("DE89 3704 0044 0532 0130 00", "iban:DE89370400440532013000")]
    [InlineData("telegram:@Example", "handle:telegram:example")]
    [InlineData("xvc:Abcd1234", "handle:xvc:abcd1234 wallet:xvc:Abcd1234")]
    [InlineData("APT28", "")]
    [InlineData("", "")]
    public void Detector_PastedText_NamesEveryTypeThatTakesIt(string pasted, string expected) =>
        Assert.Equal(expected, string.Join(' ', SelectorDetector.Detect(pasted).Select(selector => selector.Key)));

    [Fact]
    public void Detector_TextBeyondTheLimit_FindsNothing() => Assert.Empty(SelectorDetector.Detect(new string('a', SelectorNormalizer.MaxLength + 1)));
}
