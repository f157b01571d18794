using System.Diagnostics.CodeAnalysis;

namespace Attribution.Domain.Identifiers;

/// <summary>One identity decision between two records. A random 128-bit number; text form: 32 hexadecimal digits. <c>default</c> means none.</summary>
public readonly record struct DecisionId(UInt128 Value) : IParsable<DecisionId>, IComparable<DecisionId>
{
    /// <summary>True for <c>default</c>, which names nothing.</summary>
    public bool IsNone => Value == UInt128.Zero;

    /// <inheritdoc/>
    public int CompareTo(DecisionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static DecisionId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Expected 32 hexadecimal digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DecisionId result)
    {
        var ok = IdText.TryParse(s, out var value);
        result = new DecisionId(value);
        return ok;
    }

    /// <inheritdoc/>
    public override string ToString() => IdText.Format(Value);
}
