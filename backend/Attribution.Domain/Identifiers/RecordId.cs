using System.Diagnostics.CodeAnalysis;

namespace Attribution.Domain.Identifiers;

/// <summary>One source's description of one thing. A random 128-bit number; text form: 32 hexadecimal digits. <c>default</c> means none.</summary>
public readonly record struct RecordId(UInt128 Value) : IParsable<RecordId>, IComparable<RecordId>
{
    /// <summary>True for <c>default</c>, which names nothing.</summary>
    public bool IsNone => Value == UInt128.Zero;

    /// <inheritdoc/>
    public int CompareTo(RecordId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static RecordId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Expected 32 hexadecimal digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecordId result)
    {
        var ok = IdText.TryParse(s, out var value);
        result = new RecordId(value);
        return ok;
    }

    /// <inheritdoc/>
    public override string ToString() => IdText.Format(Value);
}
