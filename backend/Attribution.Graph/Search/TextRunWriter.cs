using System.Runtime.InteropServices;

namespace Attribution.Graph.Search;

/// <summary>Writes one text run from entries that come in order; equal entries are written once.</summary>
public sealed class TextRunWriter(Action<ReadOnlySpan<byte>> writeBlock)
{
    private readonly List<TextHead> heads = [];
    private readonly List<TextFence> fences = [];
    private byte[] area = new byte[TextBlock.Capacity];
    private byte[] block = new byte[TextBlock.Capacity];
    private int used;

    /// <summary>The first text of each block written.</summary>
    public IReadOnlyList<TextFence> Fences => fences;

    /// <summary>Entries written.</summary>
    public long Entries { get; private set; }

    public void Add(int length, ReadOnlySpan<byte> text, uint owner)
    {
        if (heads.Count > 0 && IsLast(length, text, owner))
        {
            return;
        }

        if (heads.Count > 0 && TextBlock.CountSize + ((heads.Count + 1) * TextHead.Size) + used + text.Length + 1 > TextBlock.Capacity)
        {
            Flush();
        }

        Append(length, text, owner);
        Entries++;
    }

    /// <summary>Writes the last block.</summary>
    public void Finish()
    {
        if (heads.Count > 0)
        {
            Flush();
        }
    }

    private bool IsLast(int length, ReadOnlySpan<byte> text, uint owner)
    {
        var last = heads[^1];
        var start = heads.Count == 1 ? 0 : heads[^2].End + 1;
        return last.Length == length && last.Owner == owner && area.AsSpan(start..last.End).SequenceEqual(text);
    }

    private void Append(int length, ReadOnlySpan<byte> text, uint owner)
    {
        if (area.Length < used + text.Length + 1)
        {
            Array.Resize(ref area, used + text.Length + 1);
        }

        if (heads.Count == 0)
        {
            fences.Add(new TextFence(length, text.ToArray()));
        }

        text.CopyTo(area.AsSpan(used));
        heads.Add(new TextHead((ushort)length, (ushort)(used + text.Length), owner));
        area[used + text.Length] = 0;
        used += text.Length + 1;
    }

    private void Flush()
    {
        var size = TextBlock.CountSize + (heads.Count * TextHead.Size) + used;
        if (block.Length < size)
        {
            block = new byte[size];
        }

        MemoryMarshal.Write(block, heads.Count);
        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(heads)).CopyTo(block.AsSpan(TextBlock.CountSize));
        area.AsSpan(0, used).CopyTo(block.AsSpan(TextBlock.CountSize + (heads.Count * TextHead.Size)));
        writeBlock(block.AsSpan(0, size));
        heads.Clear();
        used = 0;
    }
}
