using Attribution.Domain.Jurisdictions;
using Attribution.Domain.Requests;

namespace Attribution.Domain.Tests.Requests;

public sealed class CountryZonesTests
{
    [Theory]
    [InlineData("PL", "Europe/Warsaw")]
    [InlineData("RO", "Europe/Bucharest")]
    [InlineData("US", "America/New_York")]
    [InlineData("AQ", "UTC")]
    public void Of_Country_IsTheZoneOfItsCapital(string country, string zone) => Assert.Equal(zone, CountryZones.Of(new JurisdictionCode(country)));

    [Fact]
    public void Of_EveryStateThatAnInstrumentBinds_IsAZoneOfThisMachine()
    {
        var states = Iso3166.All.Select(country => new JurisdictionCode(country.Alpha2)).Where(state => InstrumentTable.All.Any(instrument => InstrumentTable.Binds(instrument, state)));

        Assert.All(states, state => Assert.Equal(CountryZones.Of(state), CountryZones.Find(CountryZones.Of(state)).Id));
    }

    [Fact]
    public void Find_ZoneThatIsNotKnown_IsUtc() => Assert.Equal(TimeZoneInfo.Utc, CountryZones.Find("Mars/Olympus"));
}
