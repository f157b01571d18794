using System.IO.Compression;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>The fonts of reports, which ship with the product: no font of the machine is read, so that a report looks the same everywhere. Loaded at first use.</summary>
internal static class ReportFonts
{
    private static readonly Lazy<TrueTypeFont> PlainFont = new(() => Read("report-font", "DejaVuSansCondensed"));
    private static readonly Lazy<TrueTypeFont> BoldFont = new(() => Read("report-font-bold", "DejaVuSansCondensed-Bold"));

    /// <summary>For text.</summary>
    public static TrueTypeFont Plain => PlainFont.Value;

    /// <summary>For heads and markings.</summary>
    public static TrueTypeFont Bold => BoldFont.Value;

    private static TrueTypeFont Read(string resource, string name)
    {
        using var packed = typeof(ReportFonts).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The resource '{resource}' is missing.");
        using GZipStream unpacked = new(packed, CompressionMode.Decompress);
        using MemoryStream font = new();
        unpacked.CopyTo(font);
        return new TrueTypeFont(name, font.ToArray());
    }
}
