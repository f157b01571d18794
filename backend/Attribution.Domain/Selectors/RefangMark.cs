using System.Text;

namespace Attribution.Domain.Selectors;

/// <summary>One bracketed mark of defanged text, such as [.] or (at).</summary>
internal static class RefangMark
{
    // What may stand in brackets, and what it stands for. Longest first where one begins another.
    private static readonly (string Written, string Plain)[] Marks =
    [
        (".", "."), ("dot", "."), ("://", "://"), (":", ":"), ("@", "@"), ("at", "@"), ("/", "/"), ("//", "//"), (",", "."), ("colon", ":"), ("www", "www"), ("www.", "www."),
    ];

    private const int LongestMark = 12;

    /// <summary>Whether the text, with this bracket behind it, ends in a mark: where it starts and what it stands for. Spaces inside are ignored.</summary>
    public static bool TryReadBack(StringBuilder text, char closing, out int start, out string plain)
    {
        Span<char> tail = stackalloc char[Math.Min(text.Length, LongestMark)];
        text.CopyTo(text.Length - tail.Length, tail, tail.Length);
        var opening = tail.LastIndexOf(OpeningOf(closing));
        start = text.Length - tail.Length + opening;
        plain = opening < 0 ? "" : PlainOf(tail[(opening + 1)..]);
        return plain.Length > 0;
    }

    /// <summary>Whether the text holds a mark.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (']' or ')' or '}'))
            {
                continue;
            }

            var tail = text[Math.Max(0, i - LongestMark)..i];
            var opening = tail.LastIndexOf(OpeningOf(text[i]));
            if (opening >= 0 && PlainOf(tail[(opening + 1)..]).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static char OpeningOf(char closing) => closing switch { ']' => '[', ')' => '(', _ => '{' };

    private static string PlainOf(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(' ');
        foreach (var (written, plain) in Marks)
        {
            if (inside.Equals(written, StringComparison.OrdinalIgnoreCase))
            {
                return plain;
            }
        }

        return "";
    }
}
