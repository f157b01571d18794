using System.Text;
using Attribution.Domain.Names;

namespace Attribution.Domain.Tests.Names;

/// <summary>Facts of the Unicode conformance file NormalizationTest.txt (parts 0 and 1), columns source and NFC, singletons left out.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData("\u1e0a", "\u1e0a")]
    [InlineData("\u0044\u0307", "\u1e0a")]
    [InlineData("\u1e0a\u0323", "\u1e0c\u0307")]
    [InlineData("\u0044\u0323\u0307", "\u1e0c\u0307")]
    [InlineData("\u1e14\u0304", "\u1e14\u0304")]
    [InlineData("\u0045\u0304\u0300", "\u1e14")]
    [InlineData("\u05b8\u05b9\u05b1\u0591\u05c3\u05b0\u05ac\u059f", "\u05b1\u05b8\u05b9\u0591\u05c3\u05b0\u05ac\u059f")]
    [InlineData("\u0061\u0315\u0300\u05ae\u0062", "\u00e0\u05ae\u0315\u0062")]
    [InlineData("\u1100\u1161\u11a8", "\uac01")]
    [InlineData("\uac00\u11a8", "\uac01")]
    [InlineData("\u1100\uac00", "\u1100\uac00")]
    [InlineData("\u0b47\u0300\u0b3e", "\u0b47\u0300\u0b3e")]
    [InlineData("\u1100\u0300\u1161", "\u1100\u0300\u1161")]
    public void Compose_ConformanceRow_IsFormC(string source, string expected)
    {
        var row = new CodePointBuffer(new int[2]);
        row.Add(source);
        Composition.Compose(ref row);
        var text = new StringBuilder();
        row.AppendTo(text);
        row.Dispose();
        Assert.Equal(expected, text.ToString());
    }
}
