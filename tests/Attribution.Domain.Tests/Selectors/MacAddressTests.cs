using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("d2:fb:49:24:37:18", "d2:fb:49:24:37:18")] // STIX 2.1 §6.10
    [InlineData("D2-FB-49-24-37-18", "d2:fb:49:24:37:18")] // IEEE 802, hyphens
    [InlineData("d2fb.4924.3718", "d2:fb:49:24:37:18")]
    [InlineData("D2FB49243718", "d2:fb:49:24:37:18")]
    [InlineData("d2:fb-49:24:37:18", "!MAC_INVALID")]
    [InlineData("d2:fb:49:24:37", "!MAC_INVALID")]
    [InlineData("g2:fb:49:24:37:18", "!MAC_INVALID")]
    [InlineData("::::::::::::::::0", "!MAC_INVALID")]
    public void Mac_AnySpelling_IsLowerCaseWithColons(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.MacAddress, value));
}
