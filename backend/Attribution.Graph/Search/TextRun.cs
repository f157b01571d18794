using System.Collections.Concurrent;

namespace Attribution.Graph.Search;

/// <summary>
/// What is kept in memory of a text run: the first text of each block and, for blocks that a search read, which trigrams they may hold (2 KiB each), so that a
/// rare text is found without reading every block again. Immutable in effect; shared by all readers.
/// </summary>
public sealed class TextRun(IReadOnlyList<TextFence> fences)
{
    private readonly ConcurrentDictionary<int, TrigramSet> trigrams = [];

    /// <summary>Blocks it has.</summary>
    public int BlockCount => fences.Count;

    /// <summary>False only if no text of the block holds <paramref name="pattern"/>.</summary>
    public bool MayHold(int block, ReadOnlySpan<byte> pattern) => !trigrams.TryGetValue(block, out var set) || set.MayHold(pattern);

    /// <summary>Keeps what <paramref name="area"/>, the texts of a block, may hold.</summary>
    public void Learn(int block, ReadOnlySpan<byte> area)
    {
        if (!trigrams.ContainsKey(block))
        {
            trigrams.TryAdd(block, new TrigramSet(area));
        }
    }

    /// <summary>The last block that begins before (length, text), from <paramref name="from"/> on: the first that may hold an entry not before it.</summary>
    public int Seek(int from, int length, ReadOnlySpan<byte> text)
    {
        var (low, high) = (from, fences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var before = TextKey.Compare(fences[middle].Length, fences[middle].Text, 0, length, text, 0) < 0;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(from, low - 1);
    }
}
