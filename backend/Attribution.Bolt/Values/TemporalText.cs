using System.Globalization;

namespace Attribution.Bolt.Values;

/// <summary>The ISO 8601 texts of times, offsets and dates with times.</summary>
internal static class TemporalText
{
    public static string Time(int hour, int minute, int second, int nanosecond)
    {
        var whole = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}");
        return nanosecond == 0 ? whole : string.Create(CultureInfo.InvariantCulture, $"{whole}.{nanosecond:D9}");
    }

    public static string DateTime(LocalDateTime moment) => string.Create(
        CultureInfo.InvariantCulture,
        $"{moment.Year:D4}-{moment.Month:D2}-{moment.Day:D2}T{Time(moment.Hour, moment.Minute, moment.Second, moment.Nanosecond)}");

    /// <summary>Z for none, else as +02:00 or, with seconds, +02:00:30.</summary>
    public static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var size = Math.Abs(seconds);
        var minutes = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? minutes : string.Create(CultureInfo.InvariantCulture, $"{minutes}:{size % 60:D2}");
    }
}
