using System.Runtime.InteropServices;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Says of most keys that a run lacks them without reading it: a Bloom filter whose bits for one key lie in one cache line. About 10 bits a key, 1 to 2 % false hits.</summary>
internal sealed class KeyFilter
{
    private const int BitsPerKey = 10;
    private const int WordsPerLine = 8;
    private const int Probes = 6;

    private readonly ulong[] words;

    public KeyFilter(long keys) => words = new ulong[WordsPerLine * ((keys * BitsPerKey / (WordsPerLine * 64)) + 1)];

    public KeyFilter(ReadOnlySpan<byte> bytes) => words = MemoryMarshal.Cast<byte, ulong>(bytes).ToArray();

    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes(words.AsSpan());

    public void Add(ulong hash)
    {
        var line = Line(hash);
        var bits = hash * 0xD6E8FEB86659FD93;
        for (var probe = 0; probe < Probes; probe++, bits >>= 9)
        {
            line[(int)(bits >> 6) & 7] |= 1UL << (int)bits;
        }
    }

    public bool MayContain(ulong hash)
    {
        var line = Line(hash);
        var bits = hash * 0xD6E8FEB86659FD93;
        for (var probe = 0; probe < Probes; probe++, bits >>= 9)
        {
            if ((line[(int)(bits >> 6) & 7] & (1UL << (int)bits)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private Span<ulong> Line(ulong hash)
    {
        var line = (int)Math.BigMul(hash, (ulong)(words.Length / WordsPerLine), out _);
        return words.AsSpan(line * WordsPerLine, WordsPerLine);
    }
}
