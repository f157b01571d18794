using System.Runtime.InteropServices;

namespace Attribution.Graph.Search;

/// <summary>
/// A block of a text run, little-endian: count, one head per entry, then the folded texts in UTF-8, each followed by a NUL, which no text holds: so that the whole area can be
/// searched at once.
/// </summary>
public readonly ref struct TextBlock
{
    /// <summary>Bytes of a block, unless its only text is longer.</summary>
    public const int Capacity = 8100;

    public const int CountSize = sizeof(int);

    private readonly ReadOnlySpan<TextHead> heads;

    public TextBlock(ReadOnlySpan<byte> block)
    {
        var count = MemoryMarshal.Read<int>(block);
        heads = MemoryMarshal.Cast<byte, TextHead>(block.Slice(CountSize, count * TextHead.Size));
        Area = block[(CountSize + (count * TextHead.Size))..];
    }

    public int Count => heads.Length;

    /// <summary>All texts.</summary>
    public ReadOnlySpan<byte> Area { get; }

    public TextHead Head(int index) => heads[index];

    public ReadOnlySpan<byte> Text(int index) => Area[Start(index)..(heads[index].End)];

    /// <summary>The entry in whose text <paramref name="offset"/> of the area lies.</summary>
    public int EntryAt(int offset)
    {
        var (low, high) = (0, heads.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = heads[middle].End < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Offset of the entry after <paramref name="index"/> in the area.</summary>
    public int After(int index) => heads[index].End + 1;

    /// <summary>The first entry not before (length, text), from <paramref name="from"/> on.</summary>
    public int Seek(int from, int length, ReadOnlySpan<byte> text)
    {
        var (low, high) = (from, heads.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var before = TextKey.Compare(heads[middle].Length, Text(middle), 0, length, text, 0) < 0;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int Start(int index) => index == 0 ? 0 : heads[index - 1].End + 1;
}

/// <summary>Length of the text in UTF-16 units, end of its bytes in the area, and whose it is (<see cref="TextKey.Owner"/>).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly record struct TextHead(ushort Length, ushort End, uint Owner)
{
    public const int Size = 8;
}
