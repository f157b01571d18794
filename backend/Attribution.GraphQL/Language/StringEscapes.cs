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
        var text = new StringBuilder(content.Length);
        while (!content.IsEmpty)
        {
            var plain = content.IndexOf((byte)'\\');
            if (plain < 0)
            {
                return text.Append(Encoding.UTF8.GetString(content)).ToString();
            }

            text.Append(Encoding.UTF8.GetString(content[..plain]));
            content = content[(plain + DecodeOne(content[plain..], text))..];
        }

        return text.ToString();
    }

    private static int DecodeOne(ReadOnlySpan<byte> escape, StringBuilder text)
    {
        if (escape[1] == 'u')
        {
            TryReadUnicode(escape, out var rune, out var length);
            text.Append(rune.ToString());
            return length;
        }

        text.Append(escape[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            var literal => (char)literal,
        });
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
