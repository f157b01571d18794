using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>
/// A moment with its zone, to the nanosecond: ZONED DATETIME of Cypher. Kept as UTC, so that a zone this machine does not know is no obstacle
/// until its local time is asked for.
/// </summary>
public sealed class ZonedDateTime : TemporalValue, IEquatable<ZonedDateTime>, IComparable, IComparable<ZonedDateTime>
{
    private LocalDateTime? _local;

    /// <summary>The same moment with the same offset.</summary>
    public ZonedDateTime(DateTimeOffset dateTimeOffset)
        : this(TemporalEpoch.Seconds(dateTimeOffset.UtcDateTime), TemporalEpoch.Nanosecond(dateTimeOffset.Ticks), Zone.Of((int)dateTimeOffset.Offset.TotalSeconds))
    {
    }

    /// <summary>A local date and time (UTC, if it is of that kind) in a zone with an IANA name.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public ZonedDateTime(DateTime dateTime, string zoneId)
        : this(dateTime, Zone.Of(zoneId))
    {
    }

    /// <summary>A local date and time (UTC, if it is of that kind) at an offset in seconds.</summary>
    public ZonedDateTime(DateTime dateTime, int offsetSeconds)
        : this(dateTime, Zone.Of(offsetSeconds))
    {
    }

    /// <summary>A local date and time in a zone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such moment.</exception>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public ZonedDateTime(int year, int month, int day, int hour, int minute, int second, Zone zone)
        : this(year, month, day, hour, minute, second, 0, zone)
    {
    }

    /// <summary>A local date and time in a zone; the nanosecond is 0 to 999,999,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such moment.</exception>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public ZonedDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond, Zone zone)
        : this(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified), zone) =>
        Nanosecond = TemporalEpoch.Checked(nanosecond, 0, 999_999_999, nameof(nanosecond));

    /// <summary>From seconds since 1970 in UTC and the nanosecond of the second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The nanosecond is out of its range, or the year not 1 to 9999.</exception>
    public ZonedDateTime(long utcSeconds, int nanos, Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        UtcSeconds = utcSeconds;
        Nanosecond = TemporalEpoch.Checked(nanos, 0, 999_999_999, nameof(nanos));
        Zone = zone;
        _ = TemporalEpoch.At(utcSeconds);
    }

    private ZonedDateTime(DateTime dateTime, Zone zone)
    {
        var offset = dateTime.Kind == DateTimeKind.Utc ? 0 : zone.OffsetAtLocal(dateTime);
        UtcSeconds = TemporalEpoch.Seconds(dateTime) - offset;
        Nanosecond = TemporalEpoch.Nanosecond(dateTime.Ticks);
        Zone = zone;
    }

    /// <summary>The zone as given or sent.</summary>
    public Zone Zone { get; }

    /// <summary>Seconds since 1970-01-01 in UTC.</summary>
    public long UtcSeconds { get; }

    /// <summary>0 to 999,999,999.</summary>
    public int Nanosecond { get; }

    /// <summary>The moment in UTC, cut to 100 ns.</summary>
    public DateTime UtcDateTime => TemporalEpoch.At(UtcSeconds).AddTicks(Nanosecond / 100);

    /// <summary>Seconds to add to UTC at that moment.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int OffsetSeconds => Zone.OffsetAt(TemporalEpoch.At(UtcSeconds));

    /// <summary>The date and time in the zone, cut to 100 ns, of no kind.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public DateTime LocalDateTime => Local.ToDateTime();

    /// <summary>1 to 9999, in the zone.</summary>
    public int Year => Local.Year;

    /// <summary>1 to 12, in the zone.</summary>
    public int Month => Local.Month;

    /// <summary>1 to 31, in the zone.</summary>
    public int Day => Local.Day;

    /// <summary>0 to 23, in the zone.</summary>
    public int Hour => Local.Hour;

    /// <summary>0 to 59, in the zone.</summary>
    public int Minute => Local.Minute;

    /// <summary>0 to 59, in the zone.</summary>
    public int Second => Local.Second;

    private LocalDateTime Local => _local ??= TemporalEpoch.FromSeconds(UtcSeconds + OffsetSeconds, Nanosecond);

    /// <summary>The same moment with the same offset, cut to 100 ns.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    /// <exception cref="ArgumentException">The offset has seconds, or more than 14 hours.</exception>
    public DateTimeOffset ToDateTimeOffset() => new(LocalDateTime, TimeSpan.FromSeconds(OffsetSeconds));

    /// <summary>True for the same moment in the same zone.</summary>
    public bool Equals(ZonedDateTime? other) =>
        other is not null && UtcSeconds == other.UtcSeconds && Nanosecond == other.Nanosecond && Zone.Equals(other.Zone);

    /// <summary>True for the same moment in the same zone.</summary>
    public override bool Equals(object? obj) => Equals(obj as ZonedDateTime);

    /// <summary>Equal for equal values.</summary>
    public override int GetHashCode() => HashCode.Combine(UtcSeconds, Nanosecond, Zone);

    /// <summary>Earlier moments first; null before all.</summary>
    public int CompareTo(ZonedDateTime? other) => other is null ? 1 : (UtcSeconds, Nanosecond).CompareTo((other.UtcSeconds, other.Nanosecond));

    /// <summary>Earlier moments first; null before all.</summary>
    /// <exception cref="ArgumentException">The other is no moment with a zone.</exception>
    public int CompareTo(object? obj) => Comparisons.With<ZonedDateTime>(this, obj);

    /// <summary>ISO 8601, as 2026-03-01T12:34:56+01:00 or 2026-03-01T12:34:56[Europe/Warsaw].</summary>
    public override string ToString() => TemporalText.DateTime(Local) + Zone;
}
