using Attribution.Domain.Requests;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Requests;

public sealed class RequestClockTests
{
    // Zones whose clocks change at a midnight (Havana, Beirut, Santiago), by half an hour (Lord Howe), that skipped a day (Apia), and the usual ones.
    private static readonly TimeZoneInfo[] Zones =
        [.. "Europe/Warsaw Europe/Bucharest Europe/Lisbon America/Havana Asia/Beirut America/Santiago Australia/Lord_Howe Pacific/Apia Asia/Kathmandu America/New_York UTC".Split(' ').Select(TimeZoneInfo.FindSystemTimeZoneById)];

    private static readonly (Instrument Instrument, RequestClock Clock)[] Clocks = [.. InstrumentTable.All.SelectMany(instrument => instrument.Clocks.Select(clock => (instrument, clock)))];

    [Theory]
    [InlineData("eu-2023-977-urgent-direct", "2026-03-28T20:00:00+01:00", "2026-03-29T05:00:00+02:00")] // across the start of summer time: eight hours all the same
    [InlineData("eu-2023-977-urgent-direct", "2026-10-24T20:00:00+02:00", "2026-10-25T03:00:00+01:00")] // and across its end
    [InlineData("eu-2023-1543-production", "2026-10-20T09:00:00+02:00", "2026-10-31T00:00:00+01:00")]
    [InlineData("eu-2023-1543-production", "2028-02-25T23:59:00+01:00", "2028-03-07T00:00:00+01:00")] // a leap day in between
    [InlineData("eu-2023-1543-production", "2027-02-25T23:59:00+01:00", "2027-03-08T00:00:00+01:00")]
    [InlineData("eu-2023-1543-preservation", "2026-09-01T00:00:00+02:00", "2026-11-01T00:00:00+01:00")]
    public void EndOf_InWarsaw_IsAsCounted(string instrument, string start, string end)
    {
        var clock = InstrumentTable.Find(instrument)!.Clocks[0]; // the table has it

        Assert.Equal(DateTimeOffset.Parse(end, null), clock.EndOf(DateTimeOffset.Parse(start, null), TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw")));
    }

    [Fact]
    public void EndOf_AtAMidnightThatDoesNotExist_IsTheInstantOfTheChange()
    {
        RequestClock day = new(ClockStart.Received, ClockEnd.Answer, 1, PeriodUnit.Days, 0, 0, "");

        // Beirut puts its clocks forward at midnight of 29 March 2026: 00:00 is 01:00.
        Assert.Equal(DateTimeOffset.Parse("2026-03-29T01:00:00+03:00", null), day.EndOf(DateTimeOffset.Parse("2026-03-27T12:00:00+02:00", null), TimeZoneInfo.FindSystemTimeZoneById("Asia/Beirut")));
    }

    [Fact]
    public void EndOf_Renewed_IsLongerAsOftenAsAllowed()
    {
        var clock = InstrumentTable.Find("eu-2023-1543-preservation")!.Clocks[0]; // the table has it
        var start = DateTimeOffset.Parse("2026-09-01T12:00:00Z", null);

        Assert.Equal(clock.EndOf(start, TimeZoneInfo.Utc).AddDays(30), clock.EndOf(start, TimeZoneInfo.Utc, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.EndOf(start, TimeZoneInfo.Utc, 2));
    }

    [Fact]
    public void EndOf_AnyInstrumentZoneInstantAndRenewals_IsWhatItsUnitSays() => Prop.ForAll<uint, byte, byte>((seconds, instrument, choice) =>
    {
        var (clock, zone) = (Clocks[instrument % Clocks.Length].Clock, Zones[choice % Zones.Length]);
        return IsWhatItsUnitSays(clock, zone, DateTimeOffset.UnixEpoch.AddYears(50).AddSeconds(seconds), choice / Zones.Length % (1 + (clock.MaxExtensions ?? 80)));
    }).QuickCheckThrowOnFailure();

    // Two leap years, and each day on which some of the zones changes its clocks, at the noon, the last and the first minute of the day.
    [Fact]
    public void EndOf_EveryDayOfEightYearsInEveryZone_IsWhatItsUnitSays()
    {
        DateTimeOffset firstDay = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var wrong =
            from clock in Clocks.Select(each => each.Clock).Distinct()
            from zone in Zones
            from day in Enumerable.Range(0, 8 * 366)
            from minute in new[] { 0, 720, 1439 }
            let local = firstDay.AddDays(day).AddMinutes(minute).DateTime
            where !zone.IsInvalidTime(local)
            let start = new DateTimeOffset(local, zone.GetUtcOffset(local))
            where !IsWhatItsUnitSays(clock, zone, start, clock.MaxExtensions > 0 ? 1 : 0)
            select $"{clock} {zone.Id} {start:O}";

        Assert.Equal([], wrong.Take(5));
    }

    [Fact]
    public void EndOf_ALaterStart_IsNeverEarlier() => Prop.ForAll<uint, uint, byte>((seconds, more, place) =>
    {
        var zone = Zones[place % Zones.Length];
        var start = DateTimeOffset.UnixEpoch.AddYears(50).AddSeconds(seconds);
        return Clocks.All(each => each.Clock.EndOf(start, zone) <= each.Clock.EndOf(start.AddSeconds(more), zone));
    }).QuickCheckThrowOnFailure();

    private static bool IsWhatItsUnitSays(RequestClock clock, TimeZoneInfo zone, DateTimeOffset start, int renewals)
    {
        var end = clock.EndOf(start, zone, renewals);
        var length = clock.Length + (renewals * clock.Extension);
        if (clock.Unit == PeriodUnit.Hours)
        {
            return end - start == TimeSpan.FromHours(length);
        }

        // One tick before, it is still the last day; at the end it is the day after.
        var lastDay = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(start, zone).Date).AddDays(length);
        return DayOf(end.AddTicks(-1), zone) <= lastDay && DayOf(end, zone) > lastDay && end > start;
    }

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).Date);
}
