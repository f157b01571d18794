using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attribution.Domain.Scales;

/// <summary>How sure a source is of its claim, 0–100 (STIX 2.1 §3.2). Not a probability. <c>default</c> is none and refused on use.</summary>
public readonly record struct Confidence : IParsable<Confidence>, IComparable<Confidence>
{
    public const int Minimum = 0;

    public const int Maximum = 100;

    /// <summary>One more than the value, so that <c>default</c> differs from 0.</summary>
    private readonly byte stored;

    public Confidence(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Maximum);
        stored = (byte)(value + 1);
    }

    /// <summary>0–100; throws for <c>default</c>.</summary>
    public int Value => IsNone ? throw new InvalidOperationException("No confidence.") : stored - 1;

    public bool IsNone => stored == 0;

    public static Confidence Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"\"{s}\" is no confidence; allowed are 0 to 100.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Confidence result)
    {
        var isValid = int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= Maximum;
        result = isValid ? new Confidence(value) : default;
        return isValid;
    }

    /// <summary>None comes before all others.</summary>
    public int CompareTo(Confidence other) => stored.CompareTo(other.stored);

    public override string ToString() => IsNone ? "" : Value.ToString(CultureInfo.InvariantCulture);
}
