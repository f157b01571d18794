using System.Buffers;

namespace Attribution.Domain.Selectors;

/// <summary>Reading and writing hexadecimal text.</summary>
internal static class HexText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The index of the first character that is no hex digit, or -1.</summary>
    public static int IndexOfNonHex(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits);

    /// <summary>The text with A–F in lower case; the same instance when there is none.</summary>
    public static string Lower(string text) => text.AsSpan().ContainsAnyInRange('A', 'F') ? text.ToLowerInvariant() : text;
}
