using System.Globalization;
using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>A span of time in months, days, seconds and nanoseconds, which cannot be turned into each other: DURATION of Cypher.</summary>
public sealed class Duration : TemporalValue, IEquatable<Duration>, IComparable, IComparable<Duration>
{
    /// <summary>Average lengths (30.436875 days a month), by which durations are ordered.</summary>
    private const long SecondsPerMonth = 2_629_746, SecondsPerDay = 86_400;

    /// <summary>Of seconds alone.</summary>
    public Duration(long seconds)
        : this(0, 0, seconds, 0)
    {
    }

    /// <summary>Of seconds and 0 to 999,999,999 nanoseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The nanoseconds are out of their range.</exception>
    public Duration(long seconds, int nanos)
        : this(0, 0, seconds, nanos)
    {
    }

    /// <summary>Of days, seconds and 0 to 999,999,999 nanoseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The nanoseconds are out of their range.</exception>
    public Duration(long days, long seconds, int nanos)
        : this(0, days, seconds, nanos)
    {
    }

    /// <summary>Of all four parts; each may be negative but the nanoseconds, 0 to 999,999,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The nanoseconds are out of their range.</exception>
    public Duration(long months, long days, long seconds, int nanos) =>
        (Months, Days, Seconds, Nanos) = (months, days, seconds, TemporalEpoch.Checked(nanos, 0, 999_999_999, nameof(nanos)));

    /// <summary>Whole months.</summary>
    public long Months { get; }

    /// <summary>Whole days.</summary>
    public long Days { get; }

    /// <summary>Whole seconds.</summary>
    public long Seconds { get; }

    /// <summary>0 to 999,999,999; also of a negative duration added to its seconds.</summary>
    public int Nanos { get; }

    private Int128 AverageSeconds => ((Int128)Months * SecondsPerMonth) + ((Int128)Days * SecondsPerDay) + Seconds;

    /// <summary>True if all parts are the same.</summary>
    public bool Equals(Duration? other) =>
        other is not null && (Months, Days, Seconds, Nanos) == (other.Months, other.Days, other.Seconds, other.Nanos);

    /// <summary>True if all parts are the same.</summary>
    public override bool Equals(object? obj) => Equals(obj as Duration);

    /// <summary>Equal for equal durations.</summary>
    public override int GetHashCode() => HashCode.Combine(Months, Days, Seconds, Nanos);

    /// <summary>By average length, a month having 30.436875 days; null before all.</summary>
    public int CompareTo(Duration? other) => other is null ? 1 : (AverageSeconds, Nanos).CompareTo((other.AverageSeconds, other.Nanos));

    /// <summary>By average length; null before all.</summary>
    /// <exception cref="ArgumentException">The other is no duration.</exception>
    public int CompareTo(object? obj) => Comparisons.With<Duration>(this, obj);

    /// <summary>ISO 8601, as P1M2DT3.000000004S.</summary>
    public override string ToString()
    {
        var isBelowZero = Seconds < 0 && Nanos > 0;
        var (whole, nanos) = isBelowZero ? (Seconds + 1, 1_000_000_000 - Nanos) : (Seconds, Nanos);
        var sign = isBelowZero && whole == 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"P{Months}M{Days}DT{sign}{whole}.{nanos:D9}S");
    }
}
