using Attribution.Features.Attributions.Reports;

namespace Attribution.Features.Tests.Attributions.Reports;

public sealed class HtmlPageTests
{
    [Fact]
    public void Text_OfAnyPart_IsNeverMarkup()
    {
        const string Evil = "<img src=x onerror=alert(1)>\"'&";
        ReportBlock[] blocks = [new ReportBlock.Heading(Evil), new ReportBlock.Subheading(Evil), new ReportBlock.Paragraph(Evil), new ReportBlock.Points([Evil]), new ReportBlock.Table([Evil], [[Evil]])];

        var html = HtmlPage.Render(new ReportPage(Evil, Evil, blocks));

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal(9, html.Split("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;").Length - 1);
    }

    [Theory]
    [InlineData("{{7*7}}")]
    [InlineData("${7*7} #{7*7} @(7*7)")]
    [InlineData("[[ 7*7 ]] %{7*7} {% include 'x' %}")]
    public void A22_TextLikeATemplate_IsText(string text)
    {
        var html = HtmlPage.Render(new ReportPage("t", "m", [new ReportBlock.Paragraph(text), new ReportBlock.Table([text], [[text]])]));

        Assert.Equal(3, html.Split(text.Replace("'", "&#39;", StringComparison.Ordinal)).Length - 1);
        Assert.DoesNotContain("49", html[html.IndexOf("<body", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Cell_ThatCites_LeadsToTheRowOfTheClaim()
    {
        ReportBlock.Table table = new(["No.", "Claim"], [[new ReportCell("1", null, 1), new ReportCell("x", [1])]]);

        var html = HtmlPage.Render(new ReportPage("t", "TLP:GREEN", [table]));

        Assert.Contains("""<tr id="c1"><td dir="auto">1</td><td dir="auto">x <a href="#c1">[1]</a></td></tr>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_AllowsTheStyleAndTheScriptOfThePageAlone()
    {
        var html = HtmlPage.Render(new ReportPage("t", "m", []));

        foreach (var (tag, directive) in (ReadOnlySpan<(string, string)>)[("style", "style-src"), ("script", "script-src")])
        {
            var content = html[(html.IndexOf($"<{tag}>", StringComparison.Ordinal) + tag.Length + 2)..html.IndexOf($"</{tag}>", StringComparison.Ordinal)];
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));
            Assert.Contains($"{directive} 'sha256-{hash}'", HtmlPage.ContentSecurityPolicy, StringComparison.Ordinal);
        }

        Assert.StartsWith("default-src 'none'; ", HtmlPage.ContentSecurityPolicy, StringComparison.Ordinal);
    }
}
