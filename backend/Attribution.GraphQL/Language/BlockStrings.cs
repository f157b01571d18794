using System.Buffers;
using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>The value of block strings (GraphQL 2025 §2.9.4, BlockStringValue) and whether a text can be printed as one.</summary>
internal static class BlockStrings
{
    private static ReadOnlySpan<byte> Escape => "\\\"\"\""u8;

    /// <summary>The value of a block string's raw content: common indent and blank first and last lines removed. O(length), one buffer.</summary>
    public static string Value(ReadOnlySpan<byte> raw)
    {
        var text = Trim(raw, out var indent, out var isFirst);
        var hasEscapes = text.IndexOf(Escape) >= 0;
        if (indent == 0 && !hasEscapes && !text.Contains((byte)'\r'))
        {
            return Encoding.UTF8.GetString(text);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        var length = 0;
        for (var rest = text; !rest.IsEmpty; isFirst = false)
        {
            var line = TakeLine(ref rest);
            line = isFirst ? line : line[Math.Min(indent, line.Length)..];
            length += hasEscapes ? Unescape(line, buffer.AsSpan(length)) : Copy(line, buffer.AsSpan(length));
            if (!rest.IsEmpty)
            {
                buffer[length++] = (byte)'\n';
            }
        }

        var value = Encoding.UTF8.GetString(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    /// <summary>From the first to the last line that is not blank, with the indent that all but line 0 share, and whether line 0 is among them.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> raw, out int indent, out bool hasFirst)
    {
        var (start, end, at) = (raw.Length, raw.Length, 0);
        indent = int.MaxValue;
        while (at < raw.Length)
        {
            var length = raw[at..].IndexOfAny((byte)'\n', (byte)'\r');
            length = length < 0 ? raw.Length - at : length;
            var content = raw.Slice(at, length).IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (content >= 0)
            {
                (start, end) = (Math.Min(start, at), at + length);
                indent = at == 0 ? indent : Math.Min(indent, content);
            }

            at += length;
            var next = raw[at..].IndexOfAnyExcept((byte)'\n', (byte)'\r');
            at = next < 0 ? raw.Length : at + next; // empty lines have no say, and there may be half a million
        }

        hasFirst = start == 0;
        indent = indent == int.MaxValue ? 0 : indent;
        return raw[start..end];
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = length < 0 ? rest : rest[..length];
        var isPair = length >= 0 && length + 1 < rest.Length && rest[length] == '\r' && rest[length + 1] == '\n';
        rest = length < 0 ? [] : rest[(length + (isPair ? 2 : 1))..];
        return line;
    }

    private static int Unescape(ReadOnlySpan<byte> line, Span<byte> target)
    {
        var length = 0;
        while (line.IndexOf(Escape) is >= 0 and var at)
        {
            line[..at].CopyTo(target[length..]);
            "\"\"\""u8.CopyTo(target[(length + at)..]);
            length += at + 3;
            line = line[(at + 4)..];
        }

        return length + Copy(line, target[length..]);
    }

    private static int Copy(ReadOnlySpan<byte> line, Span<byte> target)
    {
        line.CopyTo(target);
        return line.Length;
    }

    /// <summary>Whether a block string, printed at any indent on lines of its own, gives the text back unchanged.</summary>
    public static bool CanHold(string text)
    {
        if (text.Length == 0 || HasControl(text))
        {
            return false;
        }

        var (first, last, indent) = (0, 0, int.MaxValue);
        ReadOnlySpan<char> rest = text;
        for (var isFirst = true; ; isFirst = false)
        {
            var end = rest.IndexOf('\n');
            last = (end < 0 ? rest : rest[..end]).IndexOfAnyExcept(' ', '\t'); // -1 in a blank line
            first = isFirst ? last : first;
            indent = last < 0 ? indent : Math.Min(indent, last);
            if (end < 0)
            {
                return first >= 0 && last >= 0 && indent == 0;
            }

            rest = rest[(end + 1)..];
        }
    }

    private static bool HasControl(string text)
    {
        foreach (var character in text)
        {
            if (character < ' ' && character is not ('\n' or '\t'))
            {
                return true;
            }
        }

        return false;
    }
}
