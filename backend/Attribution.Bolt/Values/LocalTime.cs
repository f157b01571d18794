using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>A time of day without zone, to the nanosecond: LOCAL TIME of Cypher.</summary>
public sealed class LocalTime : TemporalValue, IEquatable<LocalTime>, IComparable, IComparable<LocalTime>
{
    /// <summary>From its parts: 0 to 23, 0 to 59, 0 to 59.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public LocalTime(int hour, int minute, int second)
        : this(hour, minute, second, 0)
    {
    }

    /// <summary>From its parts: 0 to 23, 0 to 59, 0 to 59, 0 to 999,999,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public LocalTime(int hour, int minute, int second, int nanosecond)
    {
        Hour = TemporalEpoch.Checked(hour, 0, 23, nameof(hour));
        Minute = TemporalEpoch.Checked(minute, 0, 59, nameof(minute));
        Second = TemporalEpoch.Checked(second, 0, 59, nameof(second));
        Nanosecond = TemporalEpoch.Checked(nanosecond, 0, 999_999_999, nameof(nanosecond));
    }

    /// <summary>The time since midnight, 0 to less than 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no time of day.</exception>
    public LocalTime(TimeSpan time)
        : this(TimeOnly.FromTimeSpan(time))
    {
    }

    /// <summary>The time of day of a moment.</summary>
    public LocalTime(DateTime time)
        : this(TimeOnly.FromDateTime(time))
    {
    }

    /// <summary>The same time.</summary>
    public LocalTime(TimeOnly time)
        : this(time.Hour, time.Minute, time.Second, TemporalEpoch.Nanosecond(time.Ticks))
    {
    }

    /// <summary>0 to 23.</summary>
    public int Hour { get; }

    /// <summary>0 to 59.</summary>
    public int Minute { get; }

    /// <summary>0 to 59.</summary>
    public int Second { get; }

    /// <summary>0 to 999,999,999.</summary>
    public int Nanosecond { get; }

    private long NanosecondOfDay => TemporalEpoch.Nanoseconds(Hour, Minute, Second, Nanosecond);

    /// <summary>The time since midnight, cut to 100 ns.</summary>
    public TimeSpan ToTimeSpan() => new(NanosecondOfDay / 100);

    /// <summary>The same time, cut to 100 ns.</summary>
    public TimeOnly ToTimeOnly() => new(NanosecondOfDay / 100);

    /// <summary>True for the same time.</summary>
    public bool Equals(LocalTime? other) => other is not null && NanosecondOfDay == other.NanosecondOfDay;

    /// <summary>True for the same time.</summary>
    public override bool Equals(object? obj) => Equals(obj as LocalTime);

    /// <summary>Equal for equal times.</summary>
    public override int GetHashCode() => NanosecondOfDay.GetHashCode();

    /// <summary>Earlier times first; null before all.</summary>
    public int CompareTo(LocalTime? other) => other is null ? 1 : NanosecondOfDay.CompareTo(other.NanosecondOfDay);

    /// <summary>Earlier times first; null before all.</summary>
    /// <exception cref="ArgumentException">The other is no local time.</exception>
    public int CompareTo(object? obj) => Comparisons.With<LocalTime>(this, obj);

    /// <summary>ISO 8601, as 12:34:56.123456789; no fraction if it is 0.</summary>
    public override string ToString() => TemporalText.Time(Hour, Minute, Second, Nanosecond);
}
