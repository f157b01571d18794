namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>Breaks text into lines: at spaces, and inside words that are wider than a line, such as ids and addresses.</summary>
internal static class LineBreaks
{
    /// <summary>The lines of a text in a width in points; one or more. Cost: one measure a word.</summary>
    public static IReadOnlyList<string> Of(PdfStyle style, string text, double width)
    {
        List<string> lines = [];
        var (line, used) = ("", 0.0);
        var space = style.WidthOf(" ");
        foreach (var word in DrawableText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(style, word, width)))
        {
            var wide = style.WidthOf(word);
            if (line.Length > 0 && used + space + wide > width)
            {
                lines.Add(line);
                (line, used) = ("", 0);
            }

            (line, used) = line.Length == 0 ? (word, wide) : ($"{line} {word}", used + space + wide);
        }

        return [.. lines, line];
    }

    private static IEnumerable<string> Pieces(PdfStyle style, string word, double width)
    {
        while (word.Length > 1 && style.WidthOf(word) > width)
        {
            var most = 1;
            while (style.WidthOf(word.AsSpan(0, most + 1)) <= width)
            {
                most++;
            }

            yield return word[..most];
            word = word[most..];
        }

        yield return word;
    }
}
