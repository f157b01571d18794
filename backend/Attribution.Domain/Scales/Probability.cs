using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attribution.Domain.Scales;

/// <summary>How likely something is, 0–1; never mixed with <see cref="Confidence"/>. <c>default</c> is none and refused on use.</summary>
public readonly record struct Probability : IParsable<Probability>, IComparable<Probability>
{
    private readonly double value;
    private readonly bool isSet;

    public Probability(double value)
    {
        if (!(value is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies between 0 and 1.");
        }

        (this.value, isSet) = (value, true);
    }

    /// <summary>0–1; throws for <c>default</c>.</summary>
    public double Value => isSet ? value : throw new InvalidOperationException("No probability.");

    public bool IsNone => !isSet;

    public static Probability Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"\"{s}\" is no probability; allowed are 0 to 1.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Probability result)
    {
        var isValid = double.TryParse(s, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            && value is >= 0 and <= 1;
        result = isValid ? new Probability(value) : default;
        return isValid;
    }

    /// <summary>None comes before all others.</summary>
    public int CompareTo(Probability other) => isSet == other.isSet ? value.CompareTo(other.value) : isSet.CompareTo(other.isSet);

    public override string ToString() => IsNone ? "" : value.ToString("R", CultureInfo.InvariantCulture);
}
