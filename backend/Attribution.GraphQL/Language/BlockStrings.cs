using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>The value of block strings (GraphQL 2025 §2.9.4, BlockStringValue) and whether a text can be printed as one.</summary>
internal static class BlockStrings
{
    /// <summary>The value of a block string's raw content: common indent and blank first and last lines removed.</summary>
    public static string Value(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal);
        var lines = text.ReplaceLineEndingsOfGraphQL().Split('\n');
        var indent = CommonIndent(lines.AsSpan(1));
        var first = Array.FindIndex(lines, line => !IsBlank(line));
        if (first < 0)
        {
            return string.Empty;
        }

        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        var value = new StringBuilder(text.Length);
        for (var i = first; i <= last; i++)
        {
            value.Append(i == first ? string.Empty : "\n");
            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(indent, lines[i].Length)));
        }

        return value.ToString();
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
