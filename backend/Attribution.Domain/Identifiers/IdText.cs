using System.Globalization;

namespace Attribution.Domain.Identifiers;

/// <summary>The one text form of 128-bit ids: 32 lower-case hexadecimal digits.</summary>
public static class IdText
{
    /// <summary>Digits in the text form of an id.</summary>
    public const int Length = 32;

    /// <summary>Formats <paramref name="value"/> as 32 lower-case hexadecimal digits.</summary>
    public static string Format(UInt128 value) => value.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>Reads exactly 32 hexadecimal digits; zero, the "none" id, is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out UInt128 value)
    {
        value = default;
        return text.Length == Length
            && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
            && value != UInt128.Zero;
    }
}
