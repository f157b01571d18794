using System.Buffers.Binary;

namespace Attribution.Features.Attributions.Reports.Pdf;

/// <summary>The font file to embed: all glyph numbers stay, outlines only of the glyphs that a document uses and of those they are made of (OpenType 1.9, glyf, loca).</summary>
internal static class GlyphSubset
{
    private const int MoreComponents = 0x20;
    private const int WordArguments = 0x01;
    private const int Scale = 0x08;
    private const int TwoScales = 0x40;
    private const int Matrix = 0x80;

    // What a PDF viewer reads of a font with its own glyph numbers (ISO 32000-1, 9.9).
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    /// <summary>The file with the outlines of these glyphs.</summary>
    public static byte[] Of(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var closed = Closed(font, used);
        var offsets = new byte[4 * (font.Glyphs + 1)];
        using MemoryStream outlines = new();
        for (var glyph = 0; glyph < font.Glyphs; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * glyph), (int)outlines.Length);
            if (closed.Contains((ushort)glyph))
            {
                outlines.Write(Outline(font, glyph));
                outlines.SetLength((outlines.Length + 3) & ~3L);
                outlines.Position = outlines.Length;
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * font.Glyphs), (int)outlines.Length);
        return FileOf([.. Kept.Select(tag => (tag, tag switch
        {
            "glyf" => outlines.ToArray(),
            "loca" => offsets,
            "head" => LongOffsets(font.Table(tag)),
            _ => font.Table(tag).ToArray(),
        })).Where(table => table.Item2.Length > 0)]);
    }

    private static HashSet<ushort> Closed(TrueTypeFont font, IEnumerable<ushort> used)
    {
        HashSet<ushort> closed = [0];
        Queue<ushort> waiting = new(used);
        while (waiting.TryDequeue(out var glyph))
        {
            if (closed.Add(glyph))
            {
                foreach (var part in PartsOf(Outline(font, glyph)))
                {
                    waiting.Enqueue(part);
                }
            }
        }

        return closed;
    }

    private static List<ushort> PartsOf(ReadOnlySpan<byte> outline)
    {
        List<ushort> parts = [];
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return parts;
        }

        for (var (at, more) = (10, true); more;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ((flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
            more = (flags & MoreComponents) != 0;
        }

        return parts;
    }

    private static ReadOnlySpan<byte> Outline(TrueTypeFont font, int glyph)
    {
        var offsets = font.Table("loca");
        var isLong = BinaryPrimitives.ReadInt16BigEndian(font.Table("head")[50..]) == 1;
        int At(ReadOnlySpan<byte> table, int place) => isLong ? BinaryPrimitives.ReadInt32BigEndian(table[(4 * place)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(table[(2 * place)..]);
        return font.Table("glyf")[At(offsets, glyph)..At(offsets, glyph + 1)];
    }

    private static byte[] LongOffsets(ReadOnlySpan<byte> head)
    {
        var copy = head.ToArray();
        BinaryPrimitives.WriteInt16BigEndian(copy.AsSpan(50), 1);
        return copy;
    }

    private static byte[] FileOf(IReadOnlyList<(string Tag, byte[] Content)> tables)
    {
        const int Head = 12;
        const int Entry = 16;
        var start = Head + (Entry * tables.Count);
        var file = new byte[start + tables.Sum(table => (table.Content.Length + 3) & ~3)];
        var power = 1 << (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(Entry * power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)Math.Log2(power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(Entry * (tables.Count - power)));
        foreach (var (place, (tag, content)) in tables.Index())
        {
            var entry = file.AsSpan(Head + (Entry * place));
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            content.CopyTo(file.AsSpan(start));
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], CheckSum(file.AsSpan(start, (content.Length + 3) & ~3)));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], content.Length);
            start += (content.Length + 3) & ~3;
        }

        return file;
    }

    private static uint CheckSum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var at = 0; at < table.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table[at..]));
        }

        return sum;
    }
}
