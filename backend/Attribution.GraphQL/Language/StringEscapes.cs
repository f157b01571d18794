using System.Buffers;
using System.Globalization;
using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>Escape sequences of quoted strings (GraphQL 2025 §2.9.4).</summary>
internal static class StringEscapes
{
    /// <summary>Length in bytes of the sequence at a backslash, a surrogate pair counted as one; refuses any other.</summary>
    public static int Length(ReadOnlySpan<byte> source, int at)
    {
        if (at + 1 < source.Length && "\"\\/bfnrt"u8.Contains(source[at + 1]))
        {
            return 2;
        }

        if (TryReadUnicode(source[at..], out _, out var length))
        {
            return length;
        }

        var message = at + 1 < source.Length && source[at + 1] == 'u'
            ? "Invalid Unicode escape: write four hexadecimal digits, a surrogate pair, or a code point up to 10FFFF in braces."
            : $"Invalid escape \"\\\" before {SyntaxErrors.Describe(source, at + 1)}.";
        throw SyntaxErrors.At(source, at, message);
    }

    /// <summary>The value of a quoted string's content, whose escapes the lexer has checked.</summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<char>.Shared.Rent(content.Length); // no character takes fewer bytes than UTF-16 units
        var length = 0;
        while (!content.IsEmpty)
        {
            var plain = content[0] == '\\' ? 0 : content.IndexOf((byte)'\\');
            plain = plain < 0 ? content.Length : plain;
            length += plain == 0 ? 0 : Encoding.UTF8.GetChars(content[..plain], buffer.AsSpan(length));
            content = content[plain..];
            content = content.IsEmpty ? content : content[DecodeOne(content, buffer, ref length)..];
        }

        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    private static int DecodeOne(ReadOnlySpan<byte> escape, char[] text, ref int at)
    {
        if (escape[1] == 'u')
        {
            TryReadUnicode(escape, out var rune, out var length);
            at += rune.EncodeToUtf16(text.AsSpan(at));
            return length;
        }

        text[at++] = escape[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            var literal => (char)literal,
        };
        return 2;
    }

    private static bool TryReadUnicode(ReadOnlySpan<byte> escape, out Rune rune, out int length)
    {
        rune = default;
        length = 0;
        if (!escape.StartsWith("\\u"u8))
        {
            return false;
        }

        return escape.Length > 2 && escape[2] == '{'
            ? TryReadBraced(escape, out rune, out length)
            : TryReadFixed(escape, out rune, out length);
    }

    private static bool TryReadBraced(ReadOnlySpan<byte> escape, out Rune rune, out int length)
    {
        rune = default;
        length = escape.IndexOf((byte)'}') + 1;
        return length > 4
            && TryParseHex(escape[3..(length - 1)], out var value)
            && Rune.TryCreate(value, out rune);
    }

    private static bool TryReadFixed(ReadOnlySpan<byte> escape, out Rune rune, out int length)
    {
        rune = default;
        length = 6;
        if (escape.Length < 6 || !TryParseHex(escape[2..6], out var value))
        {
            return false;
        }

        if (Rune.TryCreate(value, out rune))
        {
            return true;
        }

        length = 12;
        return escape.Length >= 12
            && escape[6..].StartsWith("\\u"u8)
            && TryParseHex(escape[8..12], out var low)
            && Rune.TryCreate((char)value, (char)low, out rune);
    }

    /// <summary>Reads up to eight significant hexadecimal digits; leading zeros are free in the braced form.</summary>
    private static bool TryParseHex(ReadOnlySpan<byte> digits, out uint value)
    {
        value = 0;
        var significant = digits.TrimStart((byte)'0');
        return significant.IsEmpty
            || (significant.Length <= 8 && uint.TryParse(significant, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value));
    }
}
