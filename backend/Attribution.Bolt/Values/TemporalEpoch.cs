namespace Attribution.Bolt.Values;

/// <summary>Dates and times as Bolt counts them: days and seconds since 1970-01-01, nanoseconds since midnight.</summary>
internal static class TemporalEpoch
{
    public const long NanosPerSecond = 1_000_000_000;

    public const int SecondsPerDay = 86_400;

    private static readonly DateTime Start = DateTime.UnixEpoch;

    public static LocalDate Date(long days) => new(DateOnly.FromDateTime(Start.AddDays(days)));

    public static LocalTime LocalTime(long nanoseconds)
    {
        var (seconds, nanosecond) = Split(nanoseconds);
        return new LocalTime(seconds / 3600, seconds / 60 % 60, seconds % 60, nanosecond);
    }

    public static OffsetTime Time((long Nanoseconds, long Offset) fields)
    {
        var (seconds, nanosecond) = Split(fields.Nanoseconds);
        return new OffsetTime(seconds / 3600, seconds / 60 % 60, seconds % 60, nanosecond, checked((int)fields.Offset));
    }

    public static LocalDateTime LocalDateTime((long Seconds, long Nanosecond) fields) => FromSeconds(fields.Seconds, checked((int)fields.Nanosecond));

    public static ZonedDateTime OffsetDateTime((long Seconds, long Nanosecond, long Offset) fields) =>
        new(fields.Seconds, checked((int)fields.Nanosecond), Zone.Of(checked((int)fields.Offset)));

    public static ZonedDateTime ZonedDateTime((long Seconds, long Nanosecond, string ZoneId) fields) =>
        new(fields.Seconds, checked((int)fields.Nanosecond), Zone.Of(fields.ZoneId));

    public static Duration Duration((long Months, long Days, long Seconds, long Nanoseconds) fields) =>
        new(fields.Months, fields.Days, fields.Seconds, checked((int)fields.Nanoseconds));

    public static long Days(LocalDate date) => new DateOnly(date.Year, date.Month, date.Day).DayNumber - DateOnly.FromDateTime(Start).DayNumber;

    public static long Nanoseconds(int hour, int minute, int second, int nanosecond) => ((((hour * 60L) + minute) * 60) + second) * NanosPerSecond + nanosecond;

    public static long Seconds(LocalDateTime moment) => Seconds(new DateTime(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, DateTimeKind.Utc));

    public static long Seconds(DateTime moment) => (moment.Ticks - Start.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>Nanosecond of the second; ticks are 100 ns.</summary>
    public static int Nanosecond(long ticks) => (int)(ticks % TimeSpan.TicksPerSecond) * 100;

    public static LocalDateTime FromSeconds(long seconds, int nanosecond)
    {
        var moment = At(seconds);
        return new LocalDateTime(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, nanosecond);
    }

    /// <summary>The moment in UTC; outside the years 1 to 9999 there is none.</summary>
    public static DateTime At(long seconds) => Start.AddTicks(checked(seconds * TimeSpan.TicksPerSecond));

    public static int Checked(int value, int least, int most, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"Allowed is {least} to {most}.");

    private static (int Seconds, int Nanosecond) Split(long nanoseconds) =>
        nanoseconds >= 0 && nanoseconds < SecondsPerDay * NanosPerSecond
            ? ((int)(nanoseconds / NanosPerSecond), (int)(nanoseconds % NanosPerSecond))
            : throw new ArgumentOutOfRangeException(nameof(nanoseconds), nanoseconds, "A time of day has less than 24 hours.");
}
