using System.Globalization;
using System.Text;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>
/// Text as a PDF can show it. A run in a script that the fonts do not draw rightly, such as Arabic, Hebrew or Chinese, is given by its code points in brackets: better than wrong letters
/// or empty boxes in a document for a court. The page in HTML has it in full.
/// </summary>
internal static class DrawableText
{
    /// <summary>What the report says where some text is given by code points.</summary>
    public const string Note = "Text in brackets that begins with U+ is in a script that this PDF does not draw; it is given by its Unicode code points. The report as an HTML page shows it as written.";

    // Hebrew to Sinhala, Thai, Lao, Tibetan, Myanmar, Khmer, Mongolian; marks of direction; the presentation forms of Hebrew and Arabic: they need shaping or another direction.
    private static readonly (int From, int To)[] Shaped = [(0x0590, 0x109F), (0x1780, 0x18AF), (0x200E, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF)];

    /// <summary>The text with line breaks as spaces and runs that cannot be drawn as code points.</summary>
    public static string Of(string text)
    {
        StringBuilder drawn = new(text.Length);
        var isInside = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isDrawn = IsDrawn(rune);
            if (!isDrawn)
            {
                drawn.Append(isInside ? " " : "[").Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
            else
            {
                drawn.Append(isInside ? "]" : "").Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
            }

            isInside = !isDrawn;
        }

        return drawn.Append(isInside ? "]" : "").ToString();
    }

    /// <summary>Whether all of a text is shown as it is.</summary>
    public static bool IsWhole(string text) => text.EnumerateRunes().All(IsDrawn);

    private static bool IsDrawn(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || (rune.IsBmp && Array.TrueForAll(Shaped, range => rune.Value < range.From || rune.Value > range.To)
            && ReportFonts.Plain.GlyphOf((char)rune.Value) != 0 && ReportFonts.Bold.GlyphOf((char)rune.Value) != 0);
}
