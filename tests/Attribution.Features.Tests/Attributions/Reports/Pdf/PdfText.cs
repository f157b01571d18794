using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Attribution.Features.Tests.Attributions.Reports.Pdf;

/// <summary>Reads the text of a PDF back as a viewer does: objects by the cross-reference table, glyph numbers through the ToUnicode table of the font in force.</summary>
internal sealed partial class PdfText
{
    private readonly byte[] file;
    private readonly string text;
    private readonly Dictionary<int, int> places;

    public PdfText(byte[] file)
    {
        (this.file, text) = (file, Encoding.Latin1.GetString(file));
        var table = int.Parse(StartOfTable().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        places = Entry().Matches(text[table..]).Select((entry, place) => (Place: place + 1, At: int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture))).ToDictionary(pair => pair.Place, pair => pair.At);
    }

    /// <summary>The text of each page, strings apart by line breaks.</summary>
    public IReadOnlyList<string> Pages => [.. Numbers(Kids().Match(Object(Reference(Object(Reference(text[text.IndexOf("trailer", StringComparison.Ordinal)..], "Root")), "Pages"))).Groups[1].Value).Select(Page)];

    /// <summary>Sizes of the embedded font files as they say of themselves and as they are.</summary>
    public IReadOnlyList<(int Stated, int Found)> Fonts => [.. FontFile().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Select(number => (int.Parse(Length1().Match(Object(number)).Groups[1].Value, CultureInfo.InvariantCulture), Stream(number).Length))];

    private string Page(int number)
    {
        var page = Object(number);
        var fonts = FontName().Matches(page).ToDictionary(match => match.Groups[1].Value, match => Characters(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));
        return string.Concat(Drawn().Matches(Encoding.ASCII.GetString(Stream(Reference(page, "Contents"))))
            .Select(drawn => $"{string.Concat(drawn.Groups[2].Value.Chunk(4).Select(glyph => fonts[drawn.Groups[1].Value][new string(glyph)]))}\n"));
    }

    private Dictionary<string, char> Characters(int font) =>
        Character().Matches(Encoding.ASCII.GetString(Stream(Reference(Object(font), "ToUnicode")))).ToDictionary(match => match.Groups[1].Value, match => (char)int.Parse(match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private string Object(int number)
    {
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"), text[places[number]..], StringComparison.Ordinal);
        return text[places[number]..text.IndexOf("endobj", places[number], StringComparison.Ordinal)];
    }

    private byte[] Stream(int number)
    {
        var at = text.IndexOf("stream\n", places[number], StringComparison.Ordinal) + "stream\n".Length;
        var length = int.Parse(Length().Match(text, places[number]).Groups[1].Value, CultureInfo.InvariantCulture);
        using ZLibStream unpacked = new(new MemoryStream(file, at, length), CompressionMode.Decompress);
        using MemoryStream content = new();
        unpacked.CopyTo(content);
        return content.ToArray();
    }

    private static int Reference(string dictionary, string key) => int.Parse(Regex.Match(dictionary, $"/{key} (\\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);

    private static IEnumerable<int> Numbers(string references) => ReferenceNumber().Matches(references).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"startxref\n(\d+)")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(\d{10}) 00000 n ")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Kids\[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex ReferenceNumber();

    [GeneratedRegex(@"/FontFile2 (\d+) 0 R")]
    private static partial Regex FontFile();

    [GeneratedRegex(@"/Length1 (\d+)")]
    private static partial Regex Length1();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"/(F\d) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"BT /(F\d) \S+ Tf \S+ \S+ Td <([0-9A-F]*)> Tj ET")]
    private static partial Regex Drawn();

    [GeneratedRegex("<([0-9A-F]{4})><([0-9A-F]{4})>\n")]
    private static partial Regex Character();
}
