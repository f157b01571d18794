using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+22 607 123 4567", "+226071234567")] // ITU-T E.123, its example of international notation
    [InlineData("+44 20 7946 0958", "+442079460958")] // Ofcom's numbers for drama
    [InlineData("+44 (0)20 7946 0958", "+442079460958")]
    [InlineData("0044-20-7946.0958", "+442079460958")]
    [InlineData("tel:+1-201-555-0123", "+12015550123")] // RFC 3966 §6
    [InlineData("+39 (0)6 1234567", "+39061234567")] // ITU-T E.164 lists: Italy keeps the zero
    [InlineData("+883 5100 0000 0000", "+883510000000000")] // ITU-T E.164: international networks
    [InlineData("+999 123 45678", "!PHONE_COUNTRY_CODE")]
    [InlineData("+12345", "!PHONE_INVALID")]
    [InlineData("+1234567890123456", "!PHONE_INVALID")] // ITU-T E.164 §6.2.1: fifteen digits at most
    [InlineData("022 123 45 67", "!PHONE_NATIONAL")]
    [InlineData("+1 201 555 0123 ext. 5", "!PHONE_INVALID")]
    [InlineData("+", "!PHONE_INVALID")]
    public void Phone_WithCountryCode_IsE164(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.PhoneNumber, value));

    [Theory]
    [InlineData("020 7946 0958", "gb", "+442079460958")]
    [InlineData("06 1 234 5678", "HU", "+3612345678")]
    [InlineData("022 123 45 67", "RO", "+40221234567")]
    [InlineData("22 123 45 67", "PL", "+48221234567")]
    [InlineData("06 698 12345", "IT", "+390669812345")]
    [InlineData("+49 30 901820", "PL", "+4930901820")]
    [InlineData("123456", "ZZ", "!PHONE_REGION")]
    public void NationalPhoneNumber_OfAKnownRegion_GetsItsCode(string value, string region, string expected) =>
        Assert.Equal(expected, Normal.Text(NationalPhoneNumber.Normalize(value, region)));
}
