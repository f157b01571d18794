namespace Attribution.Bolt.Tests.Values;

public sealed class TemporalTests
{
    public static TheoryData<object, string> Texts => new()
    {
        { new LocalDate(2026, 3, 1), "2026-03-01" },
        { new LocalTime(1, 2, 3), "01:02:03" },
        { new LocalTime(1, 2, 3, 4), "01:02:03.000000004" },
        { new OffsetTime(1, 2, 3, 7200), "01:02:03+02:00" },
        { new OffsetTime(1, 2, 3, -30), "01:02:03-00:00:30" },
        { new LocalDateTime(2026, 3, 1, 1, 2, 3), "2026-03-01T01:02:03" },
        { new ZonedDateTime(2026, 3, 1, 1, 2, 3, Zone.Of(0)), "2026-03-01T01:02:03Z" },
        { new ZonedDateTime(2026, 7, 1, 1, 2, 3, Zone.Of("Europe/Warsaw")), "2026-07-01T01:02:03[Europe/Warsaw]" },
        { new Duration(1, 2, 3, 4), "P1M2DT3.000000004S" },
        { new Duration(-1, 900_000_000), "P0M0DT-0.100000000S" },
        { new Point(4326, 1, 2), "Point{srId=4326, x=1, y=2}" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_Value_IsIso8601(object value, string text) => Assert.Equal(text, value.ToString());

    [Fact]
    public void ZonedDateTime_InSummer_HasTheOffsetOfSummer()
    {
        var moment = new ZonedDateTime(2026, 7, 1, 12, 0, 0, Zone.Of("Europe/Warsaw"));

        Assert.Equal((7200, 10, 12), (moment.OffsetSeconds, moment.UtcDateTime.Hour, moment.Hour));
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), moment.ToDateTimeOffset());
    }

    [Fact]
    public void ZonedDateTime_OfAnUnknownZone_IsReadUntilItsLocalTimeIsAskedFor()
    {
        var moment = new ZonedDateTime(0, 5, Zone.Of("Mars/Olympus"));

        Assert.Equal((0, 5, 1970), (moment.UtcSeconds, moment.Nanosecond, moment.UtcDateTime.Year));
        Assert.Throws<TimeZoneNotFoundException>(() => moment.Hour);
    }

    [Fact]
    public void ZonedDateTime_TwiceThatNight_IsTheEarlier() =>
        Assert.Equal(7200, new ZonedDateTime(2026, 10, 25, 2, 30, 0, Zone.Of("Europe/Warsaw")).OffsetSeconds);

    [Fact]
    public void Order_OfTimes_IsThatOfTheirMoments()
    {
        Assert.True(new OffsetTime(12, 0, 0, 3600).CompareTo(new OffsetTime(12, 0, 0, 0)) < 0);
        Assert.True(new Duration(1, 0, 0, 0).CompareTo(new Duration(0, 30, 0, 0)) > 0);
        Assert.True(new LocalDateTime(2026, 1, 1, 0, 0, 0, 1).CompareTo(new LocalDateTime(2026, 1, 1, 0, 0, 0)) > 0);
        Assert.Equal(1, new LocalDate(2026, 1, 1).CompareTo((object?)null));
        Assert.Throws<ArgumentException>(() => new LocalDate(2026, 1, 1).CompareTo("x"));
    }

    [Fact]
    public void Parts_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalTime(24, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDate(2026, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetTime(0, 0, 0, 64_801));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(0, 1_000_000_000));
    }
}
