using System.Globalization;
using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>A date without time and zone: DATE of Cypher. Years 1 to 9999 are supported here, fewer than the server's.</summary>
public sealed class LocalDate : TemporalValue, IEquatable<LocalDate>, IComparable, IComparable<LocalDate>
{
    private readonly DateOnly _date;

    /// <summary>From its parts: year 1 to 9999, month 1 to 12, day 1 to 31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public LocalDate(int year, int month, int day) => _date = new DateOnly(year, month, day);

    /// <summary>The date of <paramref name="date"/>; its time is left out.</summary>
    public LocalDate(DateTime date) => _date = DateOnly.FromDateTime(date);

    /// <summary>The same date.</summary>
    public LocalDate(DateOnly date) => _date = date;

    /// <summary>1 to 9999.</summary>
    public int Year => _date.Year;

    /// <summary>1 to 12.</summary>
    public int Month => _date.Month;

    /// <summary>1 to 31.</summary>
    public int Day => _date.Day;

    /// <summary>Midnight of the date, without zone.</summary>
    public DateTime ToDateTime() => _date.ToDateTime(TimeOnly.MinValue);

    /// <summary>The same date.</summary>
    public DateOnly ToDateOnly() => _date;

    /// <summary>True for the same date.</summary>
    public bool Equals(LocalDate? other) => other is not null && _date == other._date;

    /// <summary>True for the same date.</summary>
    public override bool Equals(object? obj) => Equals(obj as LocalDate);

    /// <summary>Equal for equal dates.</summary>
    public override int GetHashCode() => _date.GetHashCode();

    /// <summary>Earlier dates first; null before all.</summary>
    public int CompareTo(LocalDate? other) => other is null ? 1 : _date.CompareTo(other._date);

    /// <summary>Earlier dates first; null before all.</summary>
    /// <exception cref="ArgumentException">The other is no date.</exception>
    public int CompareTo(object? obj) => Comparisons.With<LocalDate>(this, obj);

    /// <summary>ISO 8601, as 2026-03-01.</summary>
    public override string ToString() => _date.ToString("O", CultureInfo.InvariantCulture);
}
