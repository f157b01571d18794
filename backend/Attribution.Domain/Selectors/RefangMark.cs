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

    /// <summary>Reads a mark at the start of the text; brackets must close as they opened, spaces inside them are ignored.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out string plain)
    {
        length = 0;
        plain = "";
        var closing = text[0] switch { '[' => ']', '(' => ')', _ => '}' };
        var end = text[..Math.Min(text.Length, LongestMark)].IndexOf(closing);
        if (end < 2)
        {
            return false;
        }

        var inside = text[1..end].Trim(' ');
        foreach (var mark in Marks)
        {
            if (inside.Equals(mark.Written, StringComparison.OrdinalIgnoreCase))
            {
                (length, plain) = (end + 1, mark.Plain);
                return true;
            }
        }

        return false;
    }
}
