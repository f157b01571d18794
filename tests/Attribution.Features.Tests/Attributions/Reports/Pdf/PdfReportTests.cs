using Attribution.Features.Attributions.Reports;
using Attribution.Features.Attributions.Reports.Pdf;
using Attribution.Features.Entities;

namespace Attribution.Features.Tests.Attributions.Reports.Pdf;

public sealed class PdfReportTests
{
    private const string Marking = "TLP:AMBER · PL-CCU";

    [Fact]
    public void Text_InLatinGreekAndCyrillic_IsReadBackWithItsFontEmbedded()
    {
        const string Words = "Żółw Łódź Ἀθήνα Киев Ґава ß – № 7";

        var file = Rendered(new ReportBlock.Heading("Judgement"), new ReportBlock.Paragraph(Words), new ReportBlock.Points([Words]));
        var fonts = new PdfText(file).Fonts;

        Assert.Equal(2, new PdfText(file).Pages[0].Split(Words).Length - 1);
        Assert.Equal((2, true), (fonts.Count, fonts.All(font => font.Stated == font.Found && font.Found < 60_000)));
        Assert.Equal("%PDF-"u8.ToArray(), file[..5]);
    }

    [Fact]
    public void EveryPage_SaysItsMarkingTwiceAndItsNumber()
    {
        ReportBlock.Table table = new(["No.", "Claim"], [.. Enumerable.Range(1, 150).Select(number => (IReadOnlyList<ReportCell>)[$"{number}", $"row-{number}"])]);

        var pages = new PdfText(Rendered(table)).Pages;

        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.Equal(3, page.Split(Marking).Length));
        Assert.All(pages.Index(), page => Assert.Contains($"{page.Index + 1} / {pages.Count}\n", page.Item, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("No.\nClaim\n", page, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 150).Select(number => $"row-{number}"), pages.SelectMany(page => page.Split('\n')).Where(line => line.StartsWith("row-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Row_HigherThanAPage_GoesOnWithoutLoss()
    {
        var words = Enumerable.Range(1, 3_000).Select(number => $"w{number}").ToList();

        var pages = new PdfText(Rendered(new ReportBlock.Table(["What"], [[string.Join(' ', words)]]))).Pages;

        Assert.True(pages.Count > 1);
        Assert.Equal(words, pages.SelectMany(page => page.Split('\n', ' ')).Where(word => word.Length > 1 && word[0] == 'w' && char.IsDigit(word[1])));
    }

    [Fact]
    public void Word_WiderThanTheLine_IsBrokenNotCut()
    {
        var id = string.Concat(Enumerable.Repeat("0123456789abcdef", 20));

        var page = new PdfText(Rendered(new ReportBlock.Table(["Id", "x"], [[id, new ReportCell("cited", [3])]]))).Pages[0];

        Assert.Contains(id, page.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("cited [3]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_ThatIsNotDrawn_IsGivenByCodePointsAndSaidSo()
    {
        var page = new PdfText(Rendered(new ReportBlock.Paragraph("alias قط and 猫🐈 seen"))).Pages[0].Replace('\n', ' ');

        Assert.Contains("alias [U+0642 U+0637] and [U+732B U+1F408] seen", page, StringComparison.Ordinal);
        Assert.Contains(DrawableText.Note, page, StringComparison.Ordinal);
        Assert.DoesNotContain(DrawableText.Note, new PdfText(Rendered(new ReportBlock.Paragraph("plain"))).Pages[0].Replace('\n', ' '), StringComparison.Ordinal);
    }

    private static byte[] Rendered(params IReadOnlyList<ReportBlock> blocks) =>
        PdfReport.Render(new AssessmentReport(ReportForm.Analysis, new ReportPage("Attribution assessment", Marking, blocks), new HandlingNode(default, default, default, [], [], [], null, Marking)));
}
