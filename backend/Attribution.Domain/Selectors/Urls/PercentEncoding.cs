using System.Buffers;
using System.Text;

namespace Attribution.Domain.Selectors.Urls;

/// <summary>The percent-encode sets of the WHATWG URL Standard §1.3, and encoding by them. What is encoded already stays as it is.</summary>
internal static class PercentEncoding
{
    public static readonly SearchValues<char> Control = Keep("");
    public static readonly SearchValues<char> Query = Keep(" \"#<>");
    public static readonly SearchValues<char> SpecialQuery = Keep(" \"#<>'");
    public static readonly SearchValues<char> Path = Keep(" \"#<>?^`{}");
    public static readonly SearchValues<char> UserInfo = Keep(" \"#<>?^`{}/:;=@[\\]|");

    /// <summary>Appends the text; what is not in <paramref name="kept"/> as UTF-8 in %XX.</summary>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text, SearchValues<char> kept)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(kept);
            if (plain < 0)
            {
                target.Append(text);
                return;
            }

            target.Append(text[..plain]);
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var consumed);
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                target.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
            }

            text = text[(plain + consumed)..];
        }
    }

    /// <summary>The text with %XX taken back and read as UTF-8; the same instance when it has none.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var encoded = bytes[at] == '%' && at + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[at + 1]) && char.IsAsciiHexDigit((char)bytes[at + 2]);
            bytes[length++] = encoded ? (byte)((Nibble(bytes[at + 1]) << 4) | Nibble(bytes[at + 2])) : bytes[at];
            at += encoded ? 2 : 0;
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static int Nibble(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    // Printable ASCII without the characters of the set.
    private static SearchValues<char> Keep(string encoded) =>
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => !encoded.Contains(c, StringComparison.Ordinal))]);
}
