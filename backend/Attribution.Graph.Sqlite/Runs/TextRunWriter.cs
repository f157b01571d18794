using System.Runtime.InteropServices;
using Attribution.Graph.Sqlite.Bodies;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Writes one text run from entries that come in order; equal entries are written once.</summary>
internal sealed class TextRunWriter(RunTable table)
{
    private readonly List<TextHead> heads = [];
    private readonly BodyWriter fences = new();
    private readonly long firstBlock = table.NextBlockId();
    private byte[] area = new byte[TextBlock.Capacity];
    private byte[] block = new byte[TextBlock.Capacity];
    private int used;
    private int blocks;
    private long entries;

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
        entries++;
    }

    public RunRow Finish()
    {
        Flush();
        RunRow run = new(table.NextRunId(), RunKind.Texts, firstBlock, blocks, entries);
        table.WriteRun(run, fences.Written, []);
        return run;
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
            fences.Count(length);
            fences.Bytes(text);
        }

        text.CopyTo(area.AsSpan(used));
        heads.Add(new TextHead((ushort)length, (ushort)(used + text.Length), owner));
        area[used + text.Length] = 0;
        used += text.Length + 1;
    }

    private void Flush()
    {
        if (heads.Count == 0)
        {
            return;
        }

        var size = TextBlock.CountSize + (heads.Count * TextHead.Size) + used;
        if (block.Length < size)
        {
            block = new byte[size];
        }

        MemoryMarshal.Write(block, heads.Count);
        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(heads)).CopyTo(block.AsSpan(TextBlock.CountSize));
        area.AsSpan(0, used).CopyTo(block.AsSpan(TextBlock.CountSize + (heads.Count * TextHead.Size)));
        table.WriteBlock(firstBlock + blocks, block.AsSpan(0, size));
        blocks++;
        heads.Clear();
        used = 0;
    }
}
