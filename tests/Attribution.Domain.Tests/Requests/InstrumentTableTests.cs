using Attribution.Domain.Jurisdictions;
using Attribution.Domain.Requests;

namespace Attribution.Domain.Tests.Requests;

public sealed class InstrumentTableTests
{
    private static readonly JurisdictionCode Poland = new("PL");

    [Fact]
    public void All_HaveDistinctIdsSoundPeriodsAndStatesThatExist()
    {
        Assert.Equal(InstrumentTable.All.Count, InstrumentTable.All.Select(instrument => instrument.Id).Distinct().Count());
        Assert.All(InstrumentTable.All.SelectMany(instrument => instrument.Clocks), clock => Assert.True(clock.Length > 0 && clock.Extension >= 0 && clock.Article.Length > 0 && clock.MaxExtensions is null or >= 0));
        Assert.All(InstrumentTable.All, instrument => Assert.True(instrument.Source.Length > 0 && instrument.Clocks.Count > 0));
    }

    [Theory]
    [InlineData("RO", "2026-11-23", "eu-2023-977 eu-2023-1543-production eu-2023-1543-preservation eu-2023-977-urgent-direct eu-2023-977-urgent-indirect eu-2023-1543-production-emergency ets-185-preservation")]
    [InlineData("RO", "2026-08-17", "eu-2023-977 eu-2023-977-urgent-direct eu-2023-977-urgent-indirect ets-185-preservation")] // the day before the regulation applies
    [InlineData("US", "2026-11-23", "ets-185-preservation")]
    [InlineData("PL", "2026-11-23", "ets-185-domestic-preservation")]
    [InlineData("CN", "2026-11-23", "")]
    public void Between_PolandAndAnother_GivesWhatBindsBothOnThatDay(string asked, string day, string expected) =>
        Assert.Equal(expected, string.Join(' ', InstrumentTable.Between(Poland, new JurisdictionCode(asked), DateOnly.Parse(day, null)).Select(instrument => instrument.Id)));

    [Theory]
    [InlineData("eu-2023-977", "US", "2026-11-23", "It does not bind US, as far as the table of 2026-11-23 knows.")]
    [InlineData("eu-2023-977", "PL", "2026-11-23", "It is used between two states.")]
    [InlineData("ets-185-domestic-preservation", "RO", "2026-11-23", "It is used inside one state.")]
    [InlineData("eu-2023-1543-preservation", "RO", "2026-08-17", "It can be used from 2026-08-18.")]
    [InlineData("cets-224-subscriber-direct", "RO", "2026-11-23", "It is not in force, as far as the table of 2026-11-23 knows.")]
    [InlineData("eu-2023-977", "RO", "2026-11-23", null)]
    public void ObstacleOf_PolandAndAnother_SaysWhyItCannotBeUsed(string instrument, string asked, string day, string? expected) =>
        Assert.Equal(expected, InstrumentTable.ObstacleOf(InstrumentTable.Find(instrument)!, Poland, new JurisdictionCode(asked), DateOnly.Parse(day, null))); // the table has it

    [Fact]
    public void Addressee_OfOrders_IsTheProvider() => Assert.Equal(
        "eu-2023-1543-production eu-2023-1543-production-emergency eu-2023-1543-preservation ets-185-domestic-preservation cets-224-subscriber-direct un-cybercrime-domestic-preservation",
        string.Join(' ', InstrumentTable.All.Where(instrument => instrument.Addressee == RequestAddressee.Provider).Select(instrument => instrument.Id)));

    [Fact]
    public void L22_EvidenceRegulation_HasItsPeriods() =>
        Assert.Equal(["10 Days", "8 Hours", "60 Days +30x1"], PeriodsOf("eu-2023-1543-production", "eu-2023-1543-production-emergency", "eu-2023-1543-preservation"));

    [Fact]
    public void L25_ConventionOnCybercrime_HasItsPeriods() =>
        Assert.Equal(["90 Days +90x", "60 Days"], PeriodsOf("ets-185-domestic-preservation", "ets-185-preservation"));

    [Fact]
    public void L26_SecondProtocol_HasItsPeriodsAndIsNotInForce()
    {
        Assert.Equal(["30 Days", "45 Days", "20 Days", "45 Days", "45 Days"], PeriodsOf("cets-224-subscriber-direct", "cets-224-subscriber-order", "cets-224-traffic-order"));
        Assert.All(InstrumentTable.All.Where(instrument => instrument.Id.StartsWith("cets-224", StringComparison.Ordinal)), instrument => Assert.False(instrument.IsInForce(InstrumentTable.CheckedOn)));
    }

    [Fact]
    public void L28_UnConvention_HasItsPeriodsAndIsNotInForce()
    {
        Assert.Equal(["90 Days +90x", "60 Days"], PeriodsOf("un-cybercrime-domestic-preservation", "un-cybercrime-preservation"));
        Assert.All(InstrumentTable.All.Where(instrument => instrument.Id.StartsWith("un-", StringComparison.Ordinal)), instrument => Assert.False(instrument.IsInForce(InstrumentTable.CheckedOn)));
    }

    [Fact]
    public void L43_InformationExchangeDirective_HasItsPeriods() =>
        Assert.Equal(["7 Days", "8 Hours", "3 Days"], PeriodsOf("eu-2023-977", "eu-2023-977-urgent-direct", "eu-2023-977-urgent-indirect"));

    private static IEnumerable<string> PeriodsOf(params string[] ids) => ids
        .SelectMany(id => InstrumentTable.All.Single(instrument => instrument.Id == id).Clocks)
        .Select(clock => $"{clock.Length} {clock.Unit}{(clock.Extension > 0 ? $" +{clock.Extension}x{clock.MaxExtensions}" : "")}");
}
