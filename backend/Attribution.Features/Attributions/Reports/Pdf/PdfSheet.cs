using System.Globalization;
using System.Text;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>The pages of a report as they are filled from the top down: A4, measures in points from the upper left corner. Not safe for concurrent use.</summary>
internal sealed class PdfSheet
{
    /// <summary>Left edge of the text.</summary>
    public const double Left = 43;

    /// <summary>Width of the text: A4 less the edges.</summary>
    public const double Width = 595 - (2 * Left);

    /// <summary>Height of A4.</summary>
    public const double PageHeight = 842;

    private const double Top = 62;
    private const double Bottom = PageHeight - 56;

    // Where in the height of a line its base line is.
    private const double BaseLine = 0.78;

    private readonly List<StringBuilder> pages = [new()];
    private readonly Dictionary<TrueTypeFont, SortedDictionary<ushort, char>> used = [];

    /// <summary>Content of each page.</summary>
    public IReadOnlyList<StringBuilder> Pages => pages;

    /// <summary>The fonts with the glyphs they drew and the characters these stand for.</summary>
    public IReadOnlyDictionary<TrueTypeFont, SortedDictionary<ushort, char>> Used => used;

    /// <summary>Where the next line begins.</summary>
    public double Y { get; private set; } = Top;

    /// <summary>Height of an empty page.</summary>
    public static double Height => Bottom - Top;

    /// <summary>Height that is left.</summary>
    public double Room => Bottom - Y;

    /// <summary>Name of a font in the content.</summary>
    public static string NameOf(TrueTypeFont font) => font == ReportFonts.Bold ? "F2" : "F1";

    /// <summary>Begins a page.</summary>
    public void Break()
    {
        pages.Add(new StringBuilder());
        Y = Top;
    }

    /// <summary>Leaves space.</summary>
    public void Skip(double height) => Y += height;

    /// <summary>Writes lines, going on to the next page where one is full.</summary>
    public void Write(IReadOnlyList<string> lines, PdfStyle style, double indent)
    {
        foreach (var line in lines)
        {
            if (Room < style.LineHeight)
            {
                Break();
            }

            Draw(pages.Count - 1, line, style, Left + indent, Y);
            Y += style.LineHeight;
        }
    }

    /// <summary>Writes a line on the page that is being filled, its upper edge at a height.</summary>
    public void Draw(string line, PdfStyle style, double x, double y) => Draw(pages.Count - 1, line, style, x, y);

    /// <summary>Writes a line on any page.</summary>
    public void Draw(int page, string line, PdfStyle style, double x, double y)
    {
        var drawn = used.TryGetValue(style.Font, out var glyphs) ? glyphs : used[style.Font] = [];
        pages[page].Append(CultureInfo.InvariantCulture, $"BT /{NameOf(style.Font)} {style.Size:0.##} Tf {x:0.##} {PageHeight - y - (BaseLine * style.LineHeight):0.##} Td <");
        foreach (var character in line)
        {
            var glyph = style.Font.GlyphOf(character);
            drawn.TryAdd(glyph, character);
            pages[page].Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        pages[page].Append("> Tj ET\n");
    }

    /// <summary>Draws a thin line across the text.</summary>
    public void Rule() => pages[^1].Append(CultureInfo.InvariantCulture, $"0.6 G 0.5 w {Left:0.##} {PageHeight - Y:0.##} m {Left + Width:0.##} {PageHeight - Y:0.##} l S 0 G\n");
}
