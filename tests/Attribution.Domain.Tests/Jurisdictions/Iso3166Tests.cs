using Attribution.Domain.Jurisdictions;

namespace Attribution.Domain.Tests.Jurisdictions;

public sealed class Iso3166Tests
{
    [Fact]
    public void Find_Poland_HasItsRegions()
    {
        var poland = Iso3166.Find("PL");

        Assert.Equal(new Country("PL", "POL", "616", "Poland", new("150", "Europe"), new("151", "Eastern Europe"), null), poland);
        Assert.Same(poland, Iso3166.FindAlpha3("POL"));
        Assert.Same(poland, Iso3166.FindName("poland"));
    }

    [Fact]
    public void All_TheTable_HasEveryCountryOnceInOrder()
    {
        Assert.Equal(249, Iso3166.All.Count);
        Assert.Equal(Iso3166.All.Select(country => country.Alpha2).Distinct().Order(StringComparer.Ordinal), Iso3166.All.Select(country => country.Alpha2));
        Assert.All(Iso3166.All, country => Assert.Matches("^[A-Z]{2} [A-Z]{3} [0-9]{3}$", $"{country.Alpha2} {country.Alpha3} {country.Numeric}"));
    }

    [Theory]
    [InlineData("151", "BG BY CZ HU MD PL RO RU SK UA")]
    [InlineData("013", "BZ CR GT HN MX NI PA SV")]
    [InlineData("999", "")]
    public void InRegion_ACode_GivesItsCountries(string region, string expected) => Assert.Equal(expected, string.Join(' ', Iso3166.InRegion(region)));

    [Fact]
    public void All_BesideTheSourceTable_IsTheSame()
    {
        var lines = File.ReadAllLines(SharedFiles.Require("reference/iso-3166.csv"));

        Assert.Equal(lines.Length - 1, Iso3166.All.Count);
        Assert.All(Iso3166.All, country => Assert.Contains(lines, line => line.Contains($",{country.Alpha2},{country.Alpha3},{country.Numeric},", StringComparison.Ordinal)));
    }
}
