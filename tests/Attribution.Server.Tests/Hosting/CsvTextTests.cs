using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Hosting;

public sealed class CsvTextTests
{
    /// <summary>A36: what a spreadsheet would take for a formula gets an apostrophe.</summary>
    [Theory]
    [InlineData("APT28", "APT28")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+48 22", "'+48 22")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void Of_Text_IsNoFormula(string text, string field) => Assert.Equal(field, CsvText.Of(text));
}
