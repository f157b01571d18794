using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>A time of day with its offset from UTC, to the nanosecond: ZONED TIME of Cypher.</summary>
public sealed class OffsetTime : TemporalValue, IEquatable<OffsetTime>, IComparable, IComparable<OffsetTime>
{
    private readonly LocalTime _time;

    /// <summary>From its parts: 0 to 23, 0 to 59, 0 to 59, and the offset in seconds, at most 18 hours either way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public OffsetTime(int hour, int minute, int second, int offsetSeconds)
        : this(hour, minute, second, 0, offsetSeconds)
    {
    }

    /// <summary>From its parts: 0 to 23, 0 to 59, 0 to 59, 0 to 999,999,999, and the offset in seconds, at most 18 hours either way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public OffsetTime(int hour, int minute, int second, int nanosecond, int offsetSeconds)
    {
        _time = new LocalTime(hour, minute, second, nanosecond);
        OffsetSeconds = TemporalEpoch.Checked(offsetSeconds, ZoneOffset.Least, ZoneOffset.Most, nameof(offsetSeconds));
    }

    /// <summary>The time since midnight, 0 to less than 24 hours, with an offset of whole seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no time of day, or the offset is out of its range.</exception>
    public OffsetTime(TimeSpan time, TimeSpan offset)
    {
        _time = new LocalTime(time);
        OffsetSeconds = TemporalEpoch.Checked((int)offset.TotalSeconds, ZoneOffset.Least, ZoneOffset.Most, nameof(offset));
    }

    /// <summary>0 to 23.</summary>
    public int Hour => _time.Hour;

    /// <summary>0 to 59.</summary>
    public int Minute => _time.Minute;

    /// <summary>0 to 59.</summary>
    public int Second => _time.Second;

    /// <summary>0 to 999,999,999.</summary>
    public int Nanosecond => _time.Nanosecond;

    /// <summary>Seconds to add to UTC to get this time, -64,800 to 64,800.</summary>
    public int OffsetSeconds { get; }

    private long UtcNanoseconds => TemporalEpoch.Nanoseconds(Hour, Minute, Second, Nanosecond) - (OffsetSeconds * TemporalEpoch.NanosPerSecond);

    /// <summary>True for the same time with the same offset.</summary>
    public bool Equals(OffsetTime? other) => other is not null && _time.Equals(other._time) && OffsetSeconds == other.OffsetSeconds;

    /// <summary>True for the same time with the same offset.</summary>
    public override bool Equals(object? obj) => Equals(obj as OffsetTime);

    /// <summary>Equal for equal times.</summary>
    public override int GetHashCode() => HashCode.Combine(_time, OffsetSeconds);

    /// <summary>Earlier ones in UTC first; null before all.</summary>
    public int CompareTo(OffsetTime? other) => other is null ? 1 : UtcNanoseconds.CompareTo(other.UtcNanoseconds);

    /// <summary>Earlier ones in UTC first; null before all.</summary>
    /// <exception cref="ArgumentException">The other is no time with an offset.</exception>
    public int CompareTo(object? obj) => Comparisons.With<OffsetTime>(this, obj);

    /// <summary>ISO 8601, as 12:34:56+02:00.</summary>
    public override string ToString() => _time + TemporalText.Offset(OffsetSeconds);
}
