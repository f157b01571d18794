using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Urls;

/// <summary>Facts of the WHATWG URL Standard and of the web platform tests' urltestdata, and what ours leaves out.</summary>
public sealed class UrlTests
{
    [Theory]
    [InlineData("http://example.com", "http://example.com/")]
    [InlineData("HTTP://EXAMPLE.COM:80/", "http://example.com/")] // urltestdata: default port
    [InlineData("https://example.com:443/?", "https://example.com/?")]
    [InlineData("http://example.com:0081/", "http://example.com:81/")]
    [InlineData("http://foo.com/\\@", "http://foo.com//@")] // urltestdata
    [InlineData("http:\\\\x:80\\a", "http://x/a")]
    [InlineData("http:example.com/a", "http://example.com/a")] // urltestdata: special without slashes
    [InlineData("http://user:pass@foo:21/bar;par?b", "http://user:pass@foo:21/bar;par?b")] // urltestdata
    [InlineData("http://a:b@c:29/d", "http://a:b@c:29/d")]
    [InlineData("http://::@c:29", "http://:%3A@c:29/")] // urltestdata
    [InlineData("http://a@b@c/", "http://a%40b@c/")]
    [InlineData("http://@c/", "http://c/")]
    [InlineData("http://example.com/foo%2", "http://example.com/foo%2")] // urltestdata: left alone
    [InlineData("http://example.com/a b?c d'\"#e", "http://example.com/a%20b?c%20d%27%22")]
    [InlineData("http://ex\tample.com/\nx", "http://example.com/x")]
    [InlineData("hxxps[:]//evil[.]example[.]com/a[.]php", "https://evil.example.com/a.php")]
    [InlineData("http://example.com/a[.]b", "http://example.com/a[.]b")]
    public void Url_OfSpecialScheme_IsWrittenByTheStandard(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Url, value));

    [Theory]
    [InlineData("http://example.com/foo/%2e%2E/bar", "http://example.com/bar")] // urltestdata
    [InlineData("http://example.com/foo/bar/..", "http://example.com/foo/")] // urltestdata
    [InlineData("http://example.com/foo/bar/../ton/../../a", "http://example.com/a")] // urltestdata
    [InlineData("http://example.com/foo/../../../ton", "http://example.com/ton")] // urltestdata
    [InlineData("http://example.com/././foo", "http://example.com/foo")] // urltestdata
    [InlineData("http://example.com/foo/%2e", "http://example.com/foo/")] // urltestdata
    [InlineData("http://example.com////../..", "http://example.com//")] // urltestdata
    [InlineData("http://example.com/你好", "http://example.com/%E4%BD%A0%E5%A5%BD")] // urltestdata
    [InlineData("http://example.com/{a}^`", "http://example.com/%7Ba%7D%5E%60")] // WHATWG URL §1.3, path percent-encode set
    public void UrlPath_WithDotsAndOddCharacters_IsWrittenByTheStandard(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Url, value));

    [Theory]
    [InlineData("http://192.0x00A80001/", "http://192.168.0.1/")] // urltestdata
    [InlineData("http://0300.168.0.1", "http://192.168.0.1/")]
    [InlineData("http://3232235521/", "http://192.168.0.1/")]
    [InlineData("http://192.168.0.1.", "http://192.168.0.1/")]
    [InlineData("http://0x", "http://0.0.0.0/")] // WHATWG URL §3.5: 0x is zero
    [InlineData("http://１９２.168.0.1/", "http://192.168.0.1/")]
    [InlineData("http://[::127.0.0.1]", "http://[::7f00:1]/")] // urltestdata
    [InlineData("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/")]
    [InlineData("http://ex%41mple.com/", "http://example.com/")]
    [InlineData("http://faß.ExAmPlE/", "http://xn--fa-hia.example/")] // urltestdata
    public void UrlHost_InAnySpelling_HasOneForm(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Url, value));

    [Theory]
    [InlineData("tcp://EXAMPLE.com:4444", "tcp://example.com:4444")]
    [InlineData("foo://///////bar.com/", "foo://///////bar.com/")] // urltestdata
    [InlineData("foo:/a/../b", "foo:/b")]
    [InlineData("foo:/..", "foo:/")]
    [InlineData("web+demo:/.//not-a-host/", "web+demo:/.//not-a-host/")] // urltestdata
    [InlineData("javascript:alert(1) #x", "javascript:alert(1)")]
    [InlineData("mailto:A@b.com?subject=x y", "mailto:A@b.com?subject=x%20y")]
    [InlineData("file:///c:/x", "file:///c:/x")]
    [InlineData("smb://Server_1/share", "smb://server_1/share")]
    [InlineData("ssh://a b/", "!URL_HOST")]
    [InlineData("ssh://user@/x", "!URL_HOST")]
    public void Url_OfOtherScheme_KeepsItsParts(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Url, value));

    [Theory]
    [InlineData("example.com/a", SelectorFaults.UrlScheme)]
    [InlineData("//example.com/", SelectorFaults.UrlScheme)]
    [InlineData("h_t:x", SelectorFaults.UrlScheme)]
    [InlineData("http://", SelectorFaults.UrlHost)]
    [InlineData("http://a..b/", SelectorFaults.UrlHost)]
    [InlineData("http://256.1.1.1/", SelectorFaults.UrlHost)] // urltestdata
    [InlineData("http://1.2.3.4.5/", SelectorFaults.UrlHost)] // urltestdata
    [InlineData("http://99999999999999999999/", SelectorFaults.UrlHost)]
    [InlineData("http://[::1/", SelectorFaults.UrlHost)]
    [InlineData("http://a b/", SelectorFaults.UrlHost)]
    [InlineData("http://example.com:65536/", SelectorFaults.UrlPort)] // urltestdata
    [InlineData("http://example.com:8a/", SelectorFaults.UrlPort)]
    public void Url_WhatIsNone_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.Url, value));

    [Fact]
    public void UrlPath_LoneSurrogate_BecomesTheReplacementCharacter() =>
        Assert.Equal("http://example.com/%EF%BF%BD", Normal.Form(SelectorType.Url, "http://example.com/\ud800"));

    [Fact]
    public void Url_GrowingBeyondTheLimitWhenEncoded_IsRefused() =>
        Assert.Equal("!" + SelectorFaults.TooLong, Normal.Form(SelectorType.Url, "http://example.com/" + new string(' ', 4000) + "x"));
}
