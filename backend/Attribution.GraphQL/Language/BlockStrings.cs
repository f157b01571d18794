using System.Buffers;
using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>The value of block strings (GraphQL 2025 §2.9.4, BlockStringValue) and whether a text can be printed as one.</summary>
internal static class BlockStrings
{
    /// <summary>The value of a block string's raw content: common indent and blank first and last lines removed. O(length), one buffer.</summary>
    public static string Value(ReadOnlySpan<byte> raw)
    {
        var (first, last, indent) = Measure(raw);
        if (first < 0)
        {
            return string.Empty;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var length = 0;
        var rest = raw;
        for (var at = 0; at <= last; at++)
        {
            var line = TakeLine(ref rest);
            if (at < first)
            {
                continue;
            }

            if (at > first)
            {
                buffer[length++] = (byte)'\n';
            }

            length += Unescape(at == 0 ? line : line[Math.Min(indent, line.Length)..], buffer.AsSpan(length));
        }

        var value = Encoding.UTF8.GetString(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    /// <summary>The first and the last line that is not blank, and the indent that all but line 0 share.</summary>
    private static (int First, int Last, int Indent) Measure(ReadOnlySpan<byte> raw)
    {
        var (first, last, indent) = (-1, -1, int.MaxValue);
        var rest = raw;
        for (var at = 0; at == 0 || !rest.IsEmpty; at++)
        {
            var content = TakeLine(ref rest).IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (content >= 0)
            {
                first = first < 0 ? at : first;
                last = at;
                indent = at == 0 ? indent : Math.Min(indent, content);
            }
        }

        return (first, last, indent);
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = length < 0 ? rest : rest[..length];
        rest = length < 0 ? [] : rest[(length + (rest[length..].StartsWith("\r\n"u8) ? 2 : 1))..];
        return line;
    }

    private static int Unescape(ReadOnlySpan<byte> line, Span<byte> target)
    {
        var length = 0;
        while (line.IndexOf("\\\"\"\""u8) is >= 0 and var at)
        {
            line[..at].CopyTo(target[length..]);
            "\"\"\""u8.CopyTo(target[(length + at)..]);
            length += at + 3;
            line = line[(at + 4)..];
        }

        line.CopyTo(target[length..]);
        return length + line.Length;
    }

    /// <summary>Whether a block string, printed at any indent on lines of its own, gives the text back unchanged.</summary>
    public static bool CanHold(string text)
    {
        if (text.Length == 0 || HasControl(text))
        {
            return false;
        }

        var lines = text.Split('\n');
        return !IsBlank(lines[0]) && !IsBlank(lines[^1]) && CommonIndent(lines) == 0;
    }

    private static bool HasControl(string text) => text.Any(c => c < ' ' && c is not ('\n' or '\t'));

    private static int CommonIndent(ReadOnlySpan<string> lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines)
        {
            var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
            common = indent < 0 ? common : Math.Min(common, indent);
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static bool IsBlank(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') < 0;

    /// <summary>CRLF and CR become LF; other Unicode line ends, which .NET would also replace, stay.</summary>
    private static string ReplaceLineEndingsOfGraphQL(this string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
