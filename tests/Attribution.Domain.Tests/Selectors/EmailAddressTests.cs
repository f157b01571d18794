using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("John.Doe@Example.com", "john.doe@example.com")] // STIX 2.1 §6.5 examples, in lower case
    [InlineData("mailto:a+tag@b.example", "a+tag@b.example")]
    [InlineData("a[at]b[.]example", "a@b.example")]
    [InlineData("user@BÜCHER.example", "user@xn--bcher-kva.example")]
    [InlineData("Jo\u0308rg@example.com", "jörg@example.com")] // RFC 6532 §3.1: form C
    [InlineData("!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com")] // RFC 5322 §3.2.3, atext
    public void Email_OrdinaryAddress_IsLowerCase(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.EmailAddress, value));

    [Theory]
    [InlineData("a..b@example.com", SelectorFaults.EmailInvalid)] // RFC 5322 §3.4.1
    [InlineData(".a@example.com", SelectorFaults.EmailInvalid)]
    [InlineData("@example.com", SelectorFaults.EmailInvalid)]
    [InlineData("example.com", SelectorFaults.EmailInvalid)]
    [InlineData("\"a b\"@example.com", SelectorFaults.EmailInvalid)]
    [InlineData("a@b@example.com", SelectorFaults.EmailInvalid)]
    [InlineData("a@1.2.3.4", SelectorFaults.EmailDomain)]
    [InlineData("a@b..c", SelectorFaults.EmailDomain)]
    public void Email_WhatIsNone_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.EmailAddress, value));

    [Theory]
    [InlineData(64, "")]
    [InlineData(65, "!EMAIL_TOO_LONG")] // RFC 5321 §4.5.3.1.1
    [InlineData(2000, "!EMAIL_TOO_LONG")]
    public void Email_LocalPart_HasAtMost64Bytes(int length, string fault)
    {
        var address = new string('a', length) + "@example.com";
        Assert.Equal(fault.Length > 0 ? fault : address, Normal.Form(SelectorType.EmailAddress, address));
    }
}
