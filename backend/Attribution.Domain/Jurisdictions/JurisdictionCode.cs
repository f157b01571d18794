using System.Diagnostics.CodeAnalysis;

namespace Attribution.Domain.Jurisdictions;

/// <summary>The ISO 3166-1 alpha-2 code of a country that exists in the table, such as PL. <c>default</c> is none and refused on use.</summary>
public readonly record struct JurisdictionCode : IParsable<JurisdictionCode>, IComparable<JurisdictionCode>
{
    private readonly string? code;

    /// <summary>Exactly two upper-case letters that ISO has given to a country; throws otherwise.</summary>
    public JurisdictionCode(string code)
    {
        this.code = Iso3166.Find(code)?.Alpha2
            ?? throw new ArgumentException($"\"{code}\" is no ISO 3166-1 alpha-2 code.", nameof(code));
    }

    /// <summary>The two letters; throws for <c>default</c>.</summary>
    public string Value => code ?? throw new InvalidOperationException("No jurisdiction.");

    public bool IsNone => code is null;

    /// <summary>The row of the table; throws for <c>default</c>.</summary>
    public Country Country => Iso3166.Find(Value)!; // a code exists only when its row does

    public static JurisdictionCode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"\"{s}\" is no ISO 3166-1 alpha-2 code.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JurisdictionCode result)
    {
        result = default;
        if (s is null || Iso3166.Find(s) is null)
        {
            return false;
        }

        result = new JurisdictionCode(s);
        return true;
    }

    public int CompareTo(JurisdictionCode other) => string.CompareOrdinal(code, other.code);

    public override string ToString() => code ?? "";
}
