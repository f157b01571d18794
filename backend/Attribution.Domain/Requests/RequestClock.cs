namespace Attribution.Domain.Requests;

/// <summary>In what a period is counted.</summary>
public enum PeriodUnit
{
    /// <summary>Elapsed hours, whatever clocks on walls do meanwhile.</summary>
    Hours,

    /// <summary>Calendar days of the place where the period runs: the first is the day after the event, the last ends at its midnight.</summary>
    Days,
}

/// <summary>From what a period runs.</summary>
public enum ClockStart
{
    /// <summary>Receipt by who must act.</summary>
    Received,

    /// <summary>Service of the order on the provider, after the requested state gave effect to it.</summary>
    Served,

    /// <summary>The preservation itself.</summary>
    Preserved,
}

/// <summary>What ends with a period.</summary>
public enum ClockEnd
{
    /// <summary>The answer is due.</summary>
    Answer,

    /// <summary>The order must have been served.</summary>
    Service,

    /// <summary>What is preserved may be deleted, unless it is renewed or asked for in time.</summary>
    PreservationEnds,
}

/// <summary>One period of an instrument.</summary>
/// <param name="Starts">From what it runs.</param>
/// <param name="Ends">What ends with it.</param>
/// <param name="Length">How long, 1 and up.</param>
/// <param name="Unit">In what it is counted.</param>
/// <param name="Extension">How much longer it is after a renewal, in the same unit; 0: it cannot be renewed.</param>
/// <param name="MaxExtensions">How often it can be renewed; 0: never; null: as often as needed.</param>
/// <param name="Article">Where it stands, such as art. 10 (3).</param>
public sealed record RequestClock(ClockStart Starts, ClockEnd Ends, int Length, PeriodUnit Unit, int Extension, int? MaxExtensions, string Article)
{
    /// <summary>
    /// The instant at which the period is over. Weekends and holidays are not added: a reminder that comes early harms nobody. Where a midnight does not exist because clocks are put
    /// forward, the first instant after it counts; where there are two, the first.
    /// </summary>
    /// <param name="start">The event.</param>
    /// <param name="zone">Time zone of who must act, or of who preserves.</param>
    /// <param name="extensions">How often it was renewed.</param>
    /// <exception cref="ArgumentOutOfRangeException">It cannot be renewed so often.</exception>
    public DateTimeOffset EndOf(DateTimeOffset start, TimeZoneInfo zone, int extensions = 0)
    {
        if (extensions < 0 || extensions > (MaxExtensions ?? int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(extensions), extensions, $"It can be renewed {MaxExtensions} times.");
        }

        var length = Length + (extensions * Extension);
        return Unit switch
        {
            PeriodUnit.Hours => start.ToUniversalTime().AddHours(length),
            PeriodUnit.Days => MidnightOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(start, zone).Date).AddDays(length + 1), zone),
            _ => throw new System.Diagnostics.UnreachableException($"Unknown unit {Unit}."),
        };
    }

    private static DateTimeOffset MidnightOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (zone.IsInvalidTime(local))
        {
            // The offset before the change leads to the instant of the change itself.
            return new DateTimeOffset(local, zone.GetUtcOffset(local.AddDays(-1))).ToUniversalTime();
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
