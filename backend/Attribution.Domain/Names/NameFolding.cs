using System.Text;

namespace Attribution.Domain.Names;

/// <summary>
/// The folded form of a name, which search compares and lists order by. Compatibility forms, case, strokes and accents are folded away, digits become
/// ASCII, apostrophes vanish, every other run of punctuation or white space becomes one space. Marks that carry the vowels of a script stay, kana keep
/// their voicing, Arabic and Persian forms of one letter meet. Pure and thread-safe; folding twice changes nothing.
/// </summary>
public static class NameFolding
{
    /// <summary>The version of the folded form. Raise it with any change that gives a stored name another form.</summary>
    public const int Version = 1;

    /// <summary>How many UTF-16 units of a name are folded, and how long a folded name may be; what is beyond is left out.</summary>
    public const int MaxLength = 8192;

    private static readonly CodePointMap Map = new(FoldingTable.Runs);
    private static readonly string AsciiFolded = MakeAscii();

    /// <summary>The folded name. A name of nothing but punctuation keeps it, with white space collapsed, so that it can still be found.</summary>
    public static string Fold(string name)
    {
        var text = Cut(name, MaxLength);
        var folded = Ascii.IsValid(text) ? FoldAscii(text, name) : FoldUnicode(text);
        return folded.Length > 0 ? folded : Collapse(text);
    }

    /// <summary>The words of a folded name, in order.</summary>
    public static IReadOnlyList<string> Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the words of a folded name start, as UTF-16 offsets in ascending order.</summary>
    public static IReadOnlyList<int> WordStarts(string folded)
    {
        List<int> starts = [];
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != ' ' && (i == 0 || folded[i - 1] == ' '))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private static string FoldAscii(ReadOnlySpan<char> text, string name)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var mapped = AsciiFolded[c];
            if (mapped == '\0' || (mapped == ' ' && (length == 0 || folded[length - 1] == ' ')))
            {
                continue;
            }

            folded[length++] = mapped;
        }

        length -= length > 0 && folded[length - 1] == ' ' ? 1 : 0;
        return folded[..length].SequenceEqual(name) ? name : new string(folded[..length]);
    }

    private static string FoldUnicode(ReadOnlySpan<char> text)
    {
        var row = new CodePointBuffer(stackalloc int[128]);
        try
        {
            foreach (var rune in text.EnumerateRunes())
            {
                Map.Append(rune.Value, ref row);
            }

            Composition.Compose(ref row);
            return Write(row.Items);
        }
        finally
        {
            row.Dispose();
        }
    }

    private static string Write(ReadOnlySpan<int> row)
    {
        var text = new StringBuilder(Math.Min(row.Length, MaxLength));
        foreach (var codePoint in row)
        {
            if (codePoint == ' ' && (text.Length == 0 || text[^1] == ' '))
            {
                continue;
            }

            var rune = new Rune(codePoint);
            if (text.Length + rune.Utf16SequenceLength > MaxLength)
            {
                break;
            }

            text.Append(rune);
        }

        return text.ToString().TrimEnd(' ');
    }

    private static string Collapse(ReadOnlySpan<char> text)
    {
        var collapsed = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                collapsed.Append(rune);
            }
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }

    // One character for each of the 128: NUL where the table drops it.
    private static string MakeAscii() => string.Create(128, Map, (target, map) =>
    {
        for (var c = 0; c < target.Length; c++)
        {
            var row = new CodePointBuffer([]);
            map.Append(c, ref row);
            target[c] = row.Count == 0 ? '\0' : (char)row.Items[0];
            row.Dispose();
        }
    });
}
