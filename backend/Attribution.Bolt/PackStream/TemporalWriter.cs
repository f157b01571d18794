using Attribution.Bolt.Values;

namespace Attribution.Bolt.PackStream;

/// <summary>Writes dates, times and durations, ours and the base library's.</summary>
internal static class TemporalWriter
{
    /// <summary>False if the value is none.</summary>
    public static bool Write(PackWriter writer, object value)
    {
        switch (value)
        {
            case LocalDate date:
                WriteFields(writer, StructureTag.Date, TemporalEpoch.Days(date));
                return true;
            case LocalTime time:
                WriteFields(writer, StructureTag.LocalTime, TemporalEpoch.Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond));
                return true;
            case OffsetTime time:
                WriteFields(writer, StructureTag.Time, TemporalEpoch.Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds);
                return true;
            case LocalDateTime moment:
                WriteFields(writer, StructureTag.LocalDateTime, TemporalEpoch.Seconds(moment), moment.Nanosecond);
                return true;
            case ZonedDateTime moment:
                WriteZoned(writer, moment);
                return true;
            case Duration duration:
                WriteFields(writer, StructureTag.Duration, duration.Months, duration.Days, duration.Seconds, duration.Nanos);
                return true;
            default:
                return Native(value) is { } own && Write(writer, own);
        }
    }

    private static object? Native(object value) => value switch
    {
        DateTime moment => new LocalDateTime(moment),
        DateTimeOffset moment => new ZonedDateTime(moment),
        DateOnly date => new LocalDate(date),
        TimeOnly time => new LocalTime(time),
        TimeSpan time => new LocalTime(time),
        _ => null,
    };

    private static void WriteZoned(PackWriter writer, ZonedDateTime moment)
    {
        if (moment.Zone is ZoneId zone)
        {
            writer.WriteStructureHeader(StructureTag.DateTimeZoneId, 3);
            writer.WriteInteger(moment.UtcSeconds);
            writer.WriteInteger(moment.Nanosecond);
            writer.WriteString(zone.Id);
        }
        else
        {
            WriteFields(writer, StructureTag.DateTime, moment.UtcSeconds, moment.Nanosecond, moment.OffsetSeconds);
        }
    }

    private static void WriteFields(PackWriter writer, byte tag, params ReadOnlySpan<long> fields)
    {
        writer.WriteStructureHeader(tag, fields.Length);
        foreach (var field in fields)
        {
            writer.WriteInteger(field);
        }
    }
}
