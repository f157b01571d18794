using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class FileHashTests
{
    private const string Sha512OfAbc = "DDAF35A193617ABACC417349AE20413112E6FA4E89A97EA20A9EEEE64B55D39A2192992A274FC1A836BA3C23A3FEEBBD454D4423643CE80E2A9AC94FA54CA49F";

    [Theory]
    [InlineData(SelectorType.FileHashMd5, "900150983CD24FB0D6963F7D28E17F72")] // RFC 1321 A.5, "abc"
    [InlineData(SelectorType.FileHashSha1, "A9993E364706816ABA3E25717850C26C9CD0D89D")] // FIPS 180 example, "abc"
    [InlineData(SelectorType.FileHashSha256, "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData(SelectorType.FileHashSha512, Sha512OfAbc)]
    [InlineData(SelectorType.FileHashSha3256, "3A985DA74FE225B2045C172D6BD390BD855F086E3E9D525B46BFE24511431532")] // FIPS 202 example, "abc"
    [InlineData(SelectorType.FileHashSha3512, Sha512OfAbc)]
    public void Hash_InHex_IsLowerCase(SelectorType type, string value) => Assert.Equal(value.ToLowerInvariant(), Normal.Form(type, value));

    [Theory]
    [InlineData(SelectorType.FileHashMd5, "900150983CD24FB0D6963F7D28E17F7", "!HASH_LENGTH")]
    [InlineData(SelectorType.FileHashMd5, "900150983CD24FB0D6963F7D28E17F7g", "!HASH_CHARACTER")]
    [InlineData(SelectorType.FileHashSsdeep, "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C", "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C")] // ssdeep's documentation
    [InlineData(SelectorType.FileHashSsdeep, "3:AXG", "!HASH_INVALID")]
    [InlineData(SelectorType.FileHashSsdeep, "x:A:B", "!HASH_INVALID")]
    [InlineData(SelectorType.FileHashTlsh, "t16FF02BEF718027B0160B4391212923ED7F1A463D563B1549B86CF62973B197AD2731F8", "6FF02BEF718027B0160B4391212923ED7F1A463D563B1549B86CF62973B197AD2731F8")]
    [InlineData(SelectorType.FileHashTlsh, "6FF02BEF", "!HASH_INVALID")]
    [InlineData((SelectorType)999, "6FF02BEF", "!SELECTOR_TYPE_UNKNOWN")]
    [InlineData(SelectorType.None, "6FF02BEF", "!SELECTOR_TYPE_UNKNOWN")]
    public void Hash_OfOtherForm_IsJudgedByItsAlgorithm(SelectorType type, string value, string expected) => Assert.Equal(expected, Normal.Form(type, value));
}
