using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>A date and time without zone, to the nanosecond: LOCAL DATETIME of Cypher. Years 1 to 9999.</summary>
public sealed class LocalDateTime : TemporalValue, IEquatable<LocalDateTime>, IComparable, IComparable<LocalDateTime>
{
    private readonly DateTime _wholeSeconds;

    /// <summary>From its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such moment.</exception>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, 0)
    {
    }

    /// <summary>From its parts; the nanosecond is 0 to 999,999,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such moment.</exception>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond)
    {
        _wholeSeconds = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        Nanosecond = TemporalEpoch.Checked(nanosecond, 0, 999_999_999, nameof(nanosecond));
    }

    /// <summary>The same date and time; its kind is left out.</summary>
    public LocalDateTime(DateTime dateTime)
    {
        _wholeSeconds = new DateTime(dateTime.Ticks - (dateTime.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Unspecified);
        Nanosecond = TemporalEpoch.Nanosecond(dateTime.Ticks);
    }

    /// <summary>1 to 9999.</summary>
    public int Year => _wholeSeconds.Year;

    /// <summary>1 to 12.</summary>
    public int Month => _wholeSeconds.Month;

    /// <summary>1 to 31.</summary>
    public int Day => _wholeSeconds.Day;

    /// <summary>0 to 23.</summary>
    public int Hour => _wholeSeconds.Hour;

    /// <summary>0 to 59.</summary>
    public int Minute => _wholeSeconds.Minute;

    /// <summary>0 to 59.</summary>
    public int Second => _wholeSeconds.Second;

    /// <summary>0 to 999,999,999.</summary>
    public int Nanosecond { get; }

    /// <summary>The same date and time, cut to 100 ns, of no kind.</summary>
    public DateTime ToDateTime() => _wholeSeconds.AddTicks(Nanosecond / 100);

    /// <summary>True for the same date and time.</summary>
    public bool Equals(LocalDateTime? other) => other is not null && _wholeSeconds == other._wholeSeconds && Nanosecond == other.Nanosecond;

    /// <summary>True for the same date and time.</summary>
    public override bool Equals(object? obj) => Equals(obj as LocalDateTime);

    /// <summary>Equal for equal moments.</summary>
    public override int GetHashCode() => HashCode.Combine(_wholeSeconds, Nanosecond);

    /// <summary>Earlier ones first; null before all.</summary>
    public int CompareTo(LocalDateTime? other) =>
        other is null ? 1 : (_wholeSeconds, Nanosecond).CompareTo((other._wholeSeconds, other.Nanosecond));

    /// <summary>Earlier ones first; null before all.</summary>
    /// <exception cref="ArgumentException">The other is no local date and time.</exception>
    public int CompareTo(object? obj) => Comparisons.With<LocalDateTime>(this, obj);

    /// <summary>ISO 8601, as 2026-03-01T12:34:56.</summary>
    public override string ToString() => TemporalText.DateTime(this);
}
