using System.Runtime.InteropServices;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>A key run with what is kept of it in memory: the first hash of each block, and the filter. Immutable; shared by all connections.</summary>
internal sealed class KeyRun(RunRow row, byte[] fences, byte[] filter)
{
    private readonly ulong[] fences = MemoryMarshal.Cast<byte, ulong>(fences).ToArray();
    private readonly KeyFilter filter = new(filter);

    /// <summary>Blocks it has.</summary>
    public int BlockCount => fences.Length;

    /// <summary>Adds the numbers entered for <paramref name="hash"/>; rarely one of another key with the same hash.</summary>
    public void Find(RunTable table, ulong hash, List<int> numbers, ref byte[] buffer)
    {
        if (filter.MayContain(hash))
        {
            Search(table, hash, numbers, ref buffer);
        }
    }

    /// <summary><see cref="Find"/> without asking the filter: a block is read whether it has the hash or not.</summary>
    public void Search(RunTable table, ulong hash, List<int> numbers, ref byte[] buffer)
    {
        for (var block = FirstBlock(hash); block < fences.Length && fences[block] <= hash; block++)
        {
            var length = table.ReadBlock(row.FirstBlock + block, ref buffer);
            FindInBlock(buffer.AsSpan(0, length), hash, numbers);
        }
    }

    private static void FindInBlock(ReadOnlySpan<byte> block, ulong hash, List<int> numbers)
    {
        var hashes = KeyBlock.Hashes(block);
        var index = hashes.BinarySearch(hash);
        if (index < 0)
        {
            return;
        }

        while (index > 0 && hashes[index - 1] == hash)
        {
            index--;
        }

        for (; index < hashes.Length && hashes[index] == hash; index++)
        {
            numbers.Add(KeyBlock.Numbers(block)[index]);
        }
    }

    // Equal hashes may begin in the block before the first fence that equals them.
    private int FirstBlock(ulong hash)
    {
        var (low, high) = (0, fences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = fences[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - 1);
    }
}
