using System.Globalization;

namespace Attribution.Domain.Selectors;

/// <summary>When somebody was born, as far as it is known: a day, a month or a year, written 1984-03-12, 1984-03 or 1984.</summary>
/// <param name="Year">1850 to 2099.</param>
/// <param name="Month">1 to 12; null: not known.</param>
/// <param name="Day">Day of the month; null: not known.</param>
public readonly record struct BirthDate(int Year, int? Month, int? Day)
{
    private const int FirstYear = 1850;
    private const int LastYear = 2099;

    /// <summary>Reads one; false where the text is none or the day is in no calendar.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out BirthDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
        {
            return false;
        }

        int? month = null, day = null;
        if (!IsNumber(text[..4], out var year) || (text.Length > 4 && !IsNumber(text[5..7], out month)) || (text.Length > 7 && !IsNumber(text[8..], out day)))
        {
            return false;
        }

        date = new BirthDate(year ?? 0, month, day);
        return date.IsOfTheCalendar;
    }

    /// <summary>How another date may be the same; null: it is another.</summary>
    public BirthDateMatch? MatchOf(BirthDate other) =>
        this == other ? BirthDateMatch.Same
        : Year != other.Year ? null
        : Month is null || other.Month is null ? BirthDateMatch.Partial
        : Month == other.Month ? (Day is null || other.Day is null ? BirthDateMatch.Partial : null)
        : Month == other.Day && Day == other.Month ? BirthDateMatch.Transposed
        : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}{(Month is null ? "" : $"-{Month:D2}")}{(Day is null ? "" : $"-{Day:D2}")}");

    private bool IsOfTheCalendar => Year is >= FirstYear and <= LastYear && Month is not (< 1 or > 12) && (Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(Year, Month ?? 1)));

    private static bool IsNumber(ReadOnlySpan<char> digits, out int? number)
    {
        var isOne = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && !digits.ContainsAnyExceptInRange('0', '9');
        number = isOne ? value : null;
        return isOne;
    }
}

/// <summary>How two birth dates may be one.</summary>
public enum BirthDateMatch
{
    /// <summary>They are equal.</summary>
    Same,

    /// <summary>What both say is equal, and one says less.</summary>
    Partial,

    /// <summary>Day and month are exchanged.</summary>
    Transposed,
}
