using System.Globalization;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>
/// A report as PDF: A4, fonts embedded, its marking at the head and foot of every page with the number of the page and of all. Latin, Greek, Cyrillic and what else needs no shaping are
/// drawn; other scripts see <see cref="DrawableText"/>.
/// </summary>
public static class PdfReport
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/pdf";

    private const double HeadOfPage = 24;
    private const double FootOfPage = 798;
    private const int MostMarkingLines = 3;

    private static PdfStyle Body => new(ReportFonts.Plain, 9.5, 13);

    private static PdfStyle Mark => new(ReportFonts.Bold, 8, 10);

    /// <summary>The file.</summary>
    public static byte[] Render(AssessmentReport report)
    {
        var page = report.Page;
        PdfSheet sheet = new();
        Text(sheet, page.Title, new PdfStyle(ReportFonts.Bold, 16, 21), 0);
        sheet.Skip(6);
        if (!IsWhole(page))
        {
            Text(sheet, DrawableText.Note, Body, 0);
        }

        foreach (var block in page.Blocks)
        {
            Write(sheet, block);
        }

        MarkPages(sheet, page.Marking);
        return PdfFile.Of(sheet, page.Title, page.Marking);
    }

    private static void Write(PdfSheet sheet, ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Heading heading:
                Head(sheet, heading.Text, 12, 12);
                break;
            case ReportBlock.Subheading heading:
                Head(sheet, heading.Text, 10, 7);
                break;
            case ReportBlock.Paragraph paragraph:
                Text(sheet, paragraph.Text, Body, 0);
                sheet.Skip(4);
                break;
            case ReportBlock.Points points:
                foreach (var point in points.Texts)
                {
                    Text(sheet, $"• {point}", Body, 8);
                }

                sheet.Skip(4);
                break;
            case ReportBlock.Table table:
                PdfTable.Write(sheet, table);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"Unknown block {block}.");
        }
    }

    // A head does not stand alone at the foot of a page.
    private static void Head(PdfSheet sheet, string text, double size, double above)
    {
        if (sheet.Room < above + size + (4 * Body.LineHeight))
        {
            sheet.Break();
        }

        sheet.Skip(above);
        Text(sheet, text, new PdfStyle(ReportFonts.Bold, size, size * 1.35), 0);
        sheet.Skip(2);
    }

    private static void Text(PdfSheet sheet, string text, PdfStyle style, double indent) => sheet.Write(LineBreaks.Of(style, text, PdfSheet.Width - indent), style, indent);

    private static void MarkPages(PdfSheet sheet, string marking)
    {
        var lines = LineBreaks.Of(Mark, marking, PdfSheet.Width - 60);
        IReadOnlyList<string> shown = lines.Count <= MostMarkingLines ? lines : [.. lines.Take(MostMarkingLines - 1), $"{lines[MostMarkingLines - 1]} …"];
        for (var page = 0; page < sheet.Pages.Count; page++)
        {
            for (var line = 0; line < shown.Count; line++)
            {
                sheet.Draw(page, shown[line], Mark, PdfSheet.Left, HeadOfPage + (line * Mark.LineHeight));
                sheet.Draw(page, shown[line], Mark, PdfSheet.Left, FootOfPage + (line * Mark.LineHeight));
            }

            var number = string.Create(CultureInfo.InvariantCulture, $"{page + 1} / {sheet.Pages.Count}");
            sheet.Draw(page, number, Mark, PdfSheet.Left + PdfSheet.Width - Mark.WidthOf(number), FootOfPage);
        }
    }

    private static bool IsWhole(ReportPage page) => DrawableText.IsWhole(page.Title) && page.Blocks.All(block => block switch
    {
        ReportBlock.Heading heading => DrawableText.IsWhole(heading.Text),
        ReportBlock.Subheading heading => DrawableText.IsWhole(heading.Text),
        ReportBlock.Paragraph paragraph => DrawableText.IsWhole(paragraph.Text),
        ReportBlock.Points points => points.Texts.All(DrawableText.IsWhole),
        ReportBlock.Table table => table.Heads.All(DrawableText.IsWhole) && table.Rows.SelectMany(row => row).All(cell => DrawableText.IsWhole(cell.Text)),
        _ => throw new System.Diagnostics.UnreachableException($"Unknown block {block}."),
    });
}
