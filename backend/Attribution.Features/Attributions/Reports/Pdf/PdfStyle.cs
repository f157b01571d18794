namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>A font at a size, with the height of a line, in points.</summary>
internal readonly record struct PdfStyle(TrueTypeFont Font, double Size, double LineHeight)
{
    /// <summary>Width of a text in points.</summary>
    public double WidthOf(ReadOnlySpan<char> text) => Font.WidthOf(text, Size);
}
