using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class IbanTests
{
    [Theory]
    [InlineData("GB29 NWBK 6016 1331 9268 19")] // SWIFT IBAN registry, the example of each country
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606")]
    [InlineData("PL61 1090 1014 0000 0712 1981 2874")]
    [InlineData("RO49 AAAA 1B31 0075 9384 0000")]
    [InlineData("NO93 8601 1117 947")]
    [InlineData("MT84 MALT 0110 0001 2345 MTLC AST0 01S")]
    [InlineData("CH93 0076 2011 6238 5295 7")]
    [InlineData("UA21 3223 1300 0002 6007 2335 6600 1")]
    [InlineData("AE07 0331 2345 6789 0123 456")]
    public void Iban_OfTheRegistry_LosesItsSpaces(string value) => Assert.Equal(value.Replace(" ", "", StringComparison.Ordinal), Normal.Form(SelectorType.Iban, value));

    [Theory]
    [InlineData("iban: gb29nwbk60161331926819", "GB29NWBK60161331926819")]
    [InlineData("GB28NWBK60161331926819", "!IBAN_CHECKSUM")]
    [InlineData("GB29NWBK6016133192681", "!IBAN_LENGTH")]
    [InlineData("ZZ29NWBK60161331926819", "!IBAN_COUNTRY")]
    [InlineData("GBX9NWBK60161331926819", "!IBAN_INVALID")]
    [InlineData("GB29_NWBK60161331926819", "!IBAN_INVALID")]
    public void Iban_OfOtherForm_IsJudged(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Iban, value));
}
