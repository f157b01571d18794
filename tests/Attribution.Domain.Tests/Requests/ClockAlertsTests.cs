using Attribution.Domain.Requests;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Requests;

public sealed class ClockAlertsTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void At_OfEightHours_IsBeforeAtAndAfter()
    {
        ClockAlerts alerts = new(Start, Start.AddHours(8));

        Assert.Equal([Start.AddHours(6), Start.AddHours(8), Start.AddHours(10)], Enum.GetValues<ClockAlert>().Select(alerts.At));
    }

    [Fact]
    public void Between_LooksAtAnyTimes_GivesEachAlertOnceAndInOrder() => Prop.ForAll<uint, uint[]>((length, pauses) =>
    {
        ClockAlerts alerts = new(Start, Start.AddMinutes(1 + (length % 150_000)));
        var look = Start;
        List<ClockAlert> met = [];
        foreach (var pause in pauses.Select(pause => pause % 10_000_000).Append(20_000_000u))
        {
            met.AddRange(alerts.Between(look, look.AddSeconds(pause)));
            look = look.AddSeconds(pause);
        }

        return met.SequenceEqual(Enum.GetValues<ClockAlert>());
    }).QuickCheckThrowOnFailure();
}
