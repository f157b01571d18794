using System.Globalization;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>Writes a table: columns as wide as their text asks for, the heads again on each page, rows that are higher than a page over several.</summary>
internal static class PdfTable
{
    private const double Size = 7.5;
    private const double LineHeight = 9.8;
    private const double Padding = 3;

    // Of the width a column gets at least this many points, and no text counts for more than this many.
    private const double LeastWidth = 34;
    private const double MostWanted = 190;

    // Lines that the heads may take when a row is kept whole on the next page.
    private const int HeadLines = 8;

    /// <summary>Writes it where the sheet stands.</summary>
    public static void Write(PdfSheet sheet, ReportBlock.Table table)
    {
        PdfStyle plain = new(ReportFonts.Plain, Size, LineHeight);
        var bold = plain with { Font = ReportFonts.Bold };
        IReadOnlyList<IReadOnlyList<string>> rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(TextOf)])];
        var widths = Widths(table.Heads, rows, plain, bold);
        var heads = Broken(table.Heads, bold, widths);
        WriteRow(sheet, heads, bold, widths, sheet.Break);
        foreach (var row in rows)
        {
            WriteRow(sheet, Broken(row, plain, widths), plain, widths, () =>
            {
                sheet.Break();
                WriteLines(sheet, heads, bold, widths, 0, Lines(heads));
            });
        }

        sheet.Skip(2 * Padding);
    }

    private static string TextOf(ReportCell cell) =>
        cell.Cited is { Count: > 0 } cited ? $"{cell.Text} {string.Join(' ', cited.Select(number => string.Create(CultureInfo.InvariantCulture, $"[{number}]")))}".Trim() : cell.Text;

    private static double[] Widths(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows, PdfStyle plain, PdfStyle bold)
    {
        double Wanted(int column) => rows
            .Select(row => plain.WidthOf(DrawableText.Of(row[column])))
            .Append(bold.WidthOf(heads[column]))
            .Max(width => Math.Clamp(width + (2 * Padding), LeastWidth, MostWanted));
        var wanted = Enumerable.Range(0, heads.Count).Select(Wanted).ToArray();
        var share = (PdfSheet.Width - (LeastWidth * heads.Count)) / Math.Max(1, wanted.Sum(width => width - LeastWidth));
        return [.. wanted.Select(width => LeastWidth + ((width - LeastWidth) * share))];
    }

    private static IReadOnlyList<IReadOnlyList<string>> Broken(IReadOnlyList<string> cells, PdfStyle style, double[] widths) =>
        [.. cells.Select((cell, column) => LineBreaks.Of(style, cell, widths[column] - (2 * Padding)))];

    private static int Lines(IReadOnlyList<IReadOnlyList<string>> cells) => cells.Max(cell => cell.Count);

    private static int Fitting(PdfSheet sheet) => (int)((sheet.Room - (2 * Padding)) / LineHeight);

    private static void WriteRow(PdfSheet sheet, IReadOnlyList<IReadOnlyList<string>> cells, PdfStyle style, double[] widths, Action breaks)
    {
        var all = Lines(cells);
        for (var from = 0; from < all;)
        {
            var isWholeElsewhere = from == 0 && all > Fitting(sheet) && (all + HeadLines) * LineHeight < PdfSheet.Height;
            if (Fitting(sheet) < 1 || isWholeElsewhere)
            {
                breaks();
            }

            var to = Math.Min(all, from + Math.Max(1, Fitting(sheet)));
            WriteLines(sheet, cells, style, widths, from, to);
            from = to;
        }
    }

    private static void WriteLines(PdfSheet sheet, IReadOnlyList<IReadOnlyList<string>> cells, PdfStyle style, double[] widths, int from, int to)
    {
        var x = PdfSheet.Left;
        for (var column = 0; column < cells.Count; column++)
        {
            for (var line = from; line < Math.Min(to, cells[column].Count); line++)
            {
                sheet.Draw(cells[column][line], style, x + Padding, sheet.Y + Padding + ((line - from) * LineHeight));
            }

            x += widths[column];
        }

        sheet.Skip(((to - from) * LineHeight) + (2 * Padding));
        sheet.Rule();
    }
}
