using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>
/// Writes pages as a PDF 1.7 file (ISO 32000-1): fonts embedded with the glyphs they drew and their characters, so that text can be searched and copied. Equal pages give equal bytes.
/// </summary>
internal sealed class PdfFile
{
    private const int Catalog = 1;
    private const int PageTree = 2;
    private const int Description = 3;

    private readonly MemoryStream file = new();
    private readonly SortedDictionary<int, long> places = [];
    private int last = Description;

    private PdfFile()
    {
    }

    /// <summary>The file.</summary>
    public static byte[] Of(PdfSheet sheet, string title, string subject) => new PdfFile().Write(sheet, title, subject);

    private byte[] Write(PdfSheet sheet, string title, string subject)
    {
        Text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var fonts = string.Join(' ', sheet.Used.OrderBy(pair => PdfSheet.NameOf(pair.Key), StringComparer.Ordinal).Select(pair => $"/{PdfSheet.NameOf(pair.Key)} {Font(pair.Key, pair.Value)} 0 R"));
        var pages = sheet.Pages.Select(page => Page(page.ToString(), fonts)).ToList();
        Object(PageTree, $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]>>");
        Object(Catalog, $"<</Type/Catalog/Pages {PageTree} 0 R/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>");
        Object(Description, $"<</Title {Words(title)}/Subject {Words(subject)}/Creator(Attribution)>>");
        return Finish();
    }

    private static string Words(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private int Page(string content, string fonts)
    {
        var stream = Stream("", Encoding.ASCII.GetBytes(content));
        return Object(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {PageTree} 0 R/MediaBox[0 0 595 {PdfSheet.PageHeight:0}]/Contents {stream} 0 R/Resources<</Font<<{fonts}>>>>>>"));
    }

    private int Font(TrueTypeFont font, SortedDictionary<ushort, char> drawn)
    {
        var outlines = GlyphSubset.Of(font, drawn.Keys);
        var name = $"{TagOf(outlines)}+{font.Name}";
        var embedded = Stream($"/Length1 {outlines.Length}", outlines);
        var descriptor = Object($"<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox[{string.Join(' ', font.Box)}]/ItalicAngle 0/Ascent {font.Ascent}/Descent {font.Descent}/CapHeight {font.Ascent}/StemV 80/FontFile2 {embedded} 0 R>>");
        var widths = string.Concat(drawn.Keys.Select(glyph => $"{glyph}[{font.WidthOf(glyph)}]"));
        var glyphs = Object($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/W[{widths}]/CIDToGIDMap/Identity>>");
        var characters = Stream("", Encoding.ASCII.GetBytes(CharactersOf(drawn)));
        return Object($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{glyphs} 0 R]/ToUnicode {characters} 0 R>>");
    }

    // Six capitals that differ from subset to subset (ISO 32000-1, 9.6.4).
    private static string TagOf(byte[] outlines) => string.Concat(SHA256.HashData(outlines).Take(6).Select(each => (char)('A' + (each % 26))));

    private static string CharactersOf(SortedDictionary<ushort, char> drawn)
    {
        StringBuilder table = new("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/Characters def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var part in drawn.Chunk(100)) // 100 entries a block at most (Adobe Technical Note 5014)
        {
            table.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, character) in part)
            {
                table.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{(int)character:X4}>\n");
            }

            table.Append("endbfchar\n");
        }

        return table.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }

    private int Stream(string entries, byte[] content)
    {
        using MemoryStream packed = new();
        using (ZLibStream packing = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(content);
        }

        Begin(++last);
        Text($"<</Filter/FlateDecode/Length {packed.Length}{entries}>>\nstream\n");
        packed.WriteTo(file);
        Text("\nendstream\nendobj\n");
        return last;
    }

    private int Object(string content)
    {
        Object(++last, content);
        return last;
    }

    private void Object(int number, string content)
    {
        Begin(number);
        Text($"{content}\nendobj\n");
    }

    private void Begin(int number)
    {
        places[number] = file.Length;
        Text($"{number} 0 obj\n");
    }

    private byte[] Finish()
    {
        var start = file.Length;
        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        Text($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Values.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n")))}");
        Text($"trailer\n<</Size {places.Count + 1}/Root {Catalog} 0 R/Info {Description} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private void Text(FormattableString text) => file.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private void Text(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
