using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class Ipv6AddressTests
{
    [Theory]
    [InlineData("2001:0db8::0001", "2001:db8::1")] // RFC 5952 §4.1
    [InlineData("2001:db8:0:0:0:0:2:1", "2001:db8::2:1")] // RFC 5952 §4.2.1
    [InlineData("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1")] // RFC 5952 §4.2.2
    [InlineData("2001:0:0:1:0:0:0:1", "2001:0:0:1::1")] // RFC 5952 §4.2.3: the longest run
    [InlineData("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1")] // RFC 5952 §4.2.3: the first of two
    [InlineData("2001:DB8::AAAA", "2001:db8::aaaa")] // RFC 5952 §4.3
    [InlineData("::FFFF:192.0.2.1", "::ffff:192.0.2.1")] // RFC 5952 §5
    [InlineData("0:0:0:0:0:FFFF:129.144.52.38", "::ffff:129.144.52.38")] // RFC 4291 §2.2.3
    [InlineData("0:0:0:0:0:0:13.1.68.3", "::d01:4403")] // RFC 4291 §2.2.3, not a mapped address
    [InlineData("::", "::")]
    [InlineData("[2001:db8::1]", "2001:db8::1")]
    [InlineData("2001:db8[:]0:0:0:0:0:1", "2001:db8::1")]
    public void Ipv6_AnySpelling_IsRfc5952Text(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Ipv6Address, value));

    [Theory]
    [InlineData("2001:0db8::/96", "2001:db8::/96")] // STIX 2.1 §6.9
    [InlineData("2001:db8:1:2:3:4:5:6/32", "2001:db8::/32")]
    [InlineData("2001:db8::ffff/121", "2001:db8::ff80/121")]
    [InlineData("2001:db8::1/128", "2001:db8::1")]
    [InlineData("1::/0", "::/0")]
    public void Ipv6_WithPrefix_KeepsTheNetworkOnly(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Ipv6Address, value));

    [Theory]
    [InlineData("1::2::3", SelectorFaults.Ipv6Invalid)]
    [InlineData("1:2:3:4:5:6:7", SelectorFaults.Ipv6Invalid)]
    [InlineData("1:2:3:4:5:6:7:8:9", SelectorFaults.Ipv6Invalid)]
    [InlineData("1:2:3:4:5:6:7:8::", SelectorFaults.Ipv6Invalid)] // RFC 4291 §2.2.2: :: stands for something
    [InlineData("12345::", SelectorFaults.Ipv6Invalid)]
    [InlineData("1:2:3:4:5:6:7:", SelectorFaults.Ipv6Invalid)]
    [InlineData(":1::", SelectorFaults.Ipv6Invalid)]
    [InlineData("::1.2.3.04", SelectorFaults.Ipv6Invalid)]
    [InlineData("::1.2.3.4:5", SelectorFaults.Ipv6Invalid)]
    [InlineData("fe80::1%eth0", SelectorFaults.Ipv6Zone)] // RFC 4007 §6
    [InlineData("::1/129", SelectorFaults.PrefixInvalid)]
    public void Ipv6_AnythingElse_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.Ipv6Address, value));
}
