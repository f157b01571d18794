using Attribution.Domain.Jurisdictions;

namespace Attribution.Domain.Tests.Jurisdictions;

public sealed class JurisdictionCodeTests
{
    [Fact]
    public void TryParse_EveryCountry_ReadsBack() =>
        Assert.All(Iso3166.All, country => Assert.Equal(country, JurisdictionCode.Parse(country.Alpha2, null).Country));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pl")]
    [InlineData("POL")]
    [InlineData("EU")]
    [InlineData("UK")]
    [InlineData("XX")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(JurisdictionCode.TryParse(text, null, out _));

    [Fact]
    public void Constructor_NoCountry_Throws() => Assert.Throws<ArgumentException>(() => new JurisdictionCode("EU"));

    [Fact]
    public void Default_IsNone_AndRefusedOnUse()
    {
        Assert.True(default(JurisdictionCode).IsNone);
        Assert.Throws<InvalidOperationException>(() => default(JurisdictionCode).Value);
    }
}
