using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Domains;

public sealed class DomainNameTests
{
    private static readonly string Label63 = new('a', 63);

    [Theory]
    [InlineData("Example.COM.", "example.com")] // RFC 4343 §2
    [InlineData("_dmarc.example.com", "_dmarc.example.com")] // RFC 8552 §1.1
    [InlineData("r3---sn-abc.example.com", "r3---sn-abc.example.com")]
    [InlineData("evil[.]example(dot)com", "evil.example.com")]
    [InlineData("example。com", "example.com")] // UTS #46 §4.5: U+3002
    [InlineData("localhost", "localhost")]
    [InlineData("3d.1337", "!DOMAIN_IS_ADDRESS")] // WHATWG URL §3.5, ends in a number
    [InlineData("1.2.3.4", "!DOMAIN_IS_ADDRESS")]
    [InlineData("a..b", "!DOMAIN_LABEL_EMPTY")]
    [InlineData(".a", "!DOMAIN_LABEL_EMPTY")]
    [InlineData("-a.com", "!DOMAIN_HYPHEN")] // RFC 1123 §2.1
    [InlineData("a-.com", "!DOMAIN_HYPHEN")]
    [InlineData("*.example.com", "!DOMAIN_CHARACTER")]
    [InlineData("a b.com", "!DOMAIN_CHARACTER")]
    [InlineData("example.com/x", "!DOMAIN_CHARACTER")]
    public void Domain_InAscii_IsLowerCaseOrRefused(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.DomainName, value));

    [Theory]
    [InlineData("Bücher.example", "xn--bcher-kva.example")] // RFC 3490 style, Unicode TR46 demo
    [InlineData("faß.de", "xn--fa-hia.de")] // UTS #46 table 1, nontransitional
    [InlineData("βόλος.com", "xn--nxasmm1c.com")] // UTS #46 table 1: final sigma stays
    [InlineData("ශ්‍රී.com", "xn--10cl1a0b660p.com")] // UTS #46 table 1: ZWJ after virama
    [InlineData("نامه‌ای.com", "xn--mgba3gch31f060k.com")] // UTS #46 table 1: ZWNJ between joining letters
    [InlineData("☕.example", "xn--53h.example")] // UTS #46 §4: symbols are valid
    [InlineData("ＥＸＡＭＰＬＥ．com", "example.com")]
    [InlineData("xn--BCHER-kva.example", "xn--bcher-kva.example")]
    [InlineData("a\u00adb.com", "ab.com")] // UTS #46: soft hyphen is ignored
    public void Domain_InOtherScripts_IsPunycode(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.DomainName, value));

    [Theory]
    [InlineData("xn--a.com", SelectorFaults.DomainPunycode)]
    [InlineData("xn--99999999.example", SelectorFaults.DomainPunycode)]
    [InlineData("xn--abc-.com", SelectorFaults.DomainPunycode)] // UTS #46 §4: decodes to ASCII alone
    [InlineData("xn--.com", SelectorFaults.DomainPunycode)]
    [InlineData("a\u200db.com", SelectorFaults.DomainJoiner)] // RFC 5892 A.2
    [InlineData("\u0301a.com", SelectorFaults.DomainCharacter)] // UTS #46 §4.1: begins with a mark
    [InlineData("a\u2028b.com", SelectorFaults.DomainCharacter)]
    [InlineData("אa.com", SelectorFaults.DomainBidi)] // RFC 5893 §2, rule 2
    [InlineData("ü!.com", SelectorFaults.DomainCharacter)]
    public void Domain_AgainstIdna_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.DomainName, value));

    [Fact]
    public void Domain_AtItsLengths_IsTakenAndOneMoreRefused()
    {
        var longest = $"{Label63}.{Label63}.{Label63}.{new string('a', 61)}"; // RFC 1035 §2.3.4
        Assert.Equal(longest, Normal.Form(SelectorType.DomainName, longest));
        Assert.Equal("!" + SelectorFaults.DomainTooLong, Normal.Form(SelectorType.DomainName, longest + "a"));
        Assert.Equal("!" + SelectorFaults.DomainLabelTooLong, Normal.Form(SelectorType.DomainName, Label63 + "a.com"));
        Assert.Equal("!" + SelectorFaults.DomainLabelTooLong, Normal.Form(SelectorType.DomainName, new string('ü', 2000) + ".com"));
        Assert.Equal("!" + SelectorFaults.DomainTooLong, Normal.Form(SelectorType.DomainName, string.Join('.', Enumerable.Repeat("ü", 40)) + ".com"));
    }
}
