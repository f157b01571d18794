using System.Runtime.InteropServices;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Writes one key run from entries that come sorted by hash.</summary>
internal sealed class KeyRunWriter(RunTable table, long entries)
{
    private readonly KeyFilter filter = new(entries);
    private readonly List<ulong> fences = [];
    private readonly ulong[] hashes = new ulong[KeyBlock.Capacity];
    private readonly int[] numbers = new int[KeyBlock.Capacity];
    private readonly byte[] block = new byte[KeyBlock.Capacity * KeyBlock.EntrySize];
    private readonly long firstBlock = table.NextBlockId();
    private int count;

    public void Add(ulong hash, int number)
    {
        if (count == KeyBlock.Capacity)
        {
            Flush();
        }

        (hashes[count], numbers[count]) = (hash, number);
        count++;
        filter.Add(hash);
    }

    public RunRow Finish()
    {
        Flush();
        RunRow run = new(table.NextRunId(), RunKind.Keys, firstBlock, fences.Count, entries);
        table.WriteRun(run, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(fences)), filter.Bytes);
        return run;
    }

    private void Flush()
    {
        if (count == 0)
        {
            return;
        }

        MemoryMarshal.AsBytes(hashes.AsSpan(0, count)).CopyTo(block);
        MemoryMarshal.AsBytes(numbers.AsSpan(0, count)).CopyTo(block.AsSpan(count * sizeof(ulong)));
        table.WriteBlock(firstBlock + fences.Count, block.AsSpan(0, count * KeyBlock.EntrySize));
        fences.Add(hashes[0]);
        count = 0;
    }
}
