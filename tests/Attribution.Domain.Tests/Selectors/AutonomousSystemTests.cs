using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class AutonomousSystemTests
{
    [Theory]
    [InlineData("15139", "AS15139")] // STIX 2.1 §6.2
    [InlineData("as 64496", "AS64496")] // RFC 5398, documentation range
    [InlineData("ASN64511", "AS64511")]
    [InlineData("AS1.10", "AS65546")] // RFC 5396 §2, asdot
    [InlineData("AS4294967295", "AS4294967295")] // RFC 6793: four octets
    [InlineData("AS4294967296", "!AS_NUMBER_INVALID")]
    [InlineData("AS1.65536", "!AS_NUMBER_INVALID")]
    [InlineData("AS-1", "!AS_NUMBER_INVALID")]
    [InlineData("ASTRA", "!AS_NUMBER_INVALID")]
    public void AutonomousSystem_AnySpelling_IsAsAndNumber(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.AutonomousSystem, value));
}
