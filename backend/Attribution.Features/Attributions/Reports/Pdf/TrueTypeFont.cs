using System.Buffers.Binary;
using System.Collections.Frozen;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>
/// A font of the product as a PDF needs it: which glyph draws a character (cmap format 4), how wide it is (hmtx), the tables to embed. OpenType 1.9. Only fonts that ship with the product
/// are read. Immutable.
/// </summary>
internal sealed class TrueTypeFont
{
    private const int Windows = 3;
    private const int UnicodePlane0 = 1;
    private const int TableEntry = 16;
    private const int EncodingRecord = 8;

    private readonly byte[] font;
    private readonly FrozenDictionary<char, ushort> glyphs;
    private readonly int[] advances;
    private readonly int unitsPerEm;

    /// <summary>Reads a font.</summary>
    /// <param name="name">Its PostScript name.</param>
    /// <param name="font">The file.</param>
    public TrueTypeFont(string name, byte[] font)
    {
        (Name, this.font) = (name, font);
        unitsPerEm = Number(Table("head"), 18);
        Box = [.. Enumerable.Range(0, 4).Select(place => Scaled(Signed(Table("head"), 36 + (2 * place))))];
        (Ascent, Descent) = (Scaled(Signed(Table("hhea"), 4)), Scaled(Signed(Table("hhea"), 6)));
        Glyphs = Number(Table("maxp"), 4);
        var measured = Number(Table("hhea"), 34);
        advances = [.. Enumerable.Range(0, Glyphs).Select(glyph => Number(Table("hmtx"), 4 * Math.Min(glyph, measured - 1)))];
        glyphs = GlyphsOf(Format4()).ToFrozenDictionary();
    }

    public string Name { get; }

    /// <summary>Number of glyphs.</summary>
    public int Glyphs { get; }

    /// <summary>Left, lower, right, upper bounds of all glyphs, in thousandths of the size.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>Height above the base line, in thousandths.</summary>
    public int Ascent { get; }

    /// <summary>Depth below the base line, in thousandths; negative.</summary>
    public int Descent { get; }

    /// <summary>The glyph of a character; 0: it has none.</summary>
    public ushort GlyphOf(char character) => glyphs.GetValueOrDefault(character);

    /// <summary>Width of a glyph in thousandths of the size.</summary>
    public int WidthOf(ushort glyph) => Scaled(advances[glyph]);

    /// <summary>Width of a text at a size, in points.</summary>
    public double WidthOf(ReadOnlySpan<char> text, double size)
    {
        var units = 0;
        foreach (var character in text)
        {
            units += advances[GlyphOf(character)];
        }

        return units * size / unitsPerEm;
    }

    /// <summary>A table of the font; empty: it has none of that name.</summary>
    public ReadOnlySpan<byte> Table(string tag)
    {
        for (var entry = 12; entry < 12 + (TableEntry * Number(font, 4)); entry += TableEntry)
        {
            if (System.Text.Encoding.ASCII.GetString(font, entry, 4) == tag)
            {
                return font.AsSpan(BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8)), BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 12)));
            }
        }

        return [];
    }

    private static int Number(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    private static int Signed(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);

    private static Dictionary<char, ushort> GlyphsOf(ReadOnlySpan<byte> format4)
    {
        var segments = Number(format4, 6) / 2;
        Dictionary<char, ushort> found = [];
        for (var segment = 0; segment < segments; segment++)
        {
            var (end, start) = (Number(format4, 14 + (2 * segment)), Number(format4, 16 + (2 * (segments + segment))));
            for (var code = start; code <= end && code < char.MaxValue; code++)
            {
                if (GlyphOf(format4, segments, segment, start, code) is var glyph and not 0)
                {
                    found[(char)code] = (ushort)glyph;
                }
            }
        }

        return found;
    }

    private static int GlyphOf(ReadOnlySpan<byte> format4, int segments, int segment, int start, int code)
    {
        var delta = Number(format4, 16 + (2 * ((2 * segments) + segment)));
        var at = 16 + (2 * ((3 * segments) + segment));
        var offset = Number(format4, at);
        if (offset == 0)
        {
            return (code + delta) & 0xFFFF;
        }

        var glyph = Number(format4, at + offset + (2 * (code - start)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private ReadOnlySpan<byte> Format4()
    {
        var cmap = Table("cmap");
        for (var record = 4; record < 4 + (EncodingRecord * Number(cmap, 2)); record += EncodingRecord)
        {
            if (Number(cmap, record) == Windows && Number(cmap, record + 2) == UnicodePlane0)
            {
                return cmap[BinaryPrimitives.ReadInt32BigEndian(cmap[(record + 4)..])..];
            }
        }

        throw new InvalidDataException("The font has no Unicode table.");
    }

    private int Scaled(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm);
}
