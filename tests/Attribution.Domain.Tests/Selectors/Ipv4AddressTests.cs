using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class Ipv4AddressTests
{
    [Theory]
    [InlineData("198.51.100.3", "198.51.100.3")] // STIX 2.1 §6.8
    [InlineData("198.51.100.0/24", "198.51.100.0/24")] // STIX 2.1 §6.8
    [InlineData("192.0.2.1/32", "192.0.2.1")] // STIX 2.1 §6.8: one address, prefix not needed
    [InlineData("10.1.2.3/8", "10.0.0.0/8")] // RFC 4632 §3.1: host bits are not part of the network
    [InlineData("1.2.3.4/0", "0.0.0.0/0")]
    [InlineData("198.51[.]100(.)7", "198.51.100.7")]
    [InlineData(" 203.0.113.9\r\n", "203.0.113.9")]
    [InlineData("255.255.255.255", "255.255.255.255")]
    public void Ipv4_DottedDecimal_IsCanonical(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Ipv4Address, value));

    [Theory]
    [InlineData("256.1.1.1", SelectorFaults.Ipv4Invalid)]
    [InlineData("1.2.3", SelectorFaults.Ipv4Invalid)]
    [InlineData("1.2.3.4.5", SelectorFaults.Ipv4Invalid)]
    [InlineData("0x7f.0.0.1", SelectorFaults.Ipv4Invalid)] // RFC 6943 §3.1.1: loose forms are ambiguous
    [InlineData("017.0.0.1", SelectorFaults.Ipv4LeadingZero)] // RFC 6943 §3.1.1: octal for some
    [InlineData("1.2.3.4/33", SelectorFaults.PrefixInvalid)]
    [InlineData("1.2.3.4/08", SelectorFaults.PrefixInvalid)]
    [InlineData("1.2.3.4/", SelectorFaults.PrefixInvalid)]
    [InlineData("", SelectorFaults.Empty)]
    [InlineData("1.2.3.٤", SelectorFaults.Ipv4Invalid)]
    public void Ipv4_AnythingElse_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.Ipv4Address, value));
}
