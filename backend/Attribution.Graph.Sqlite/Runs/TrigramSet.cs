namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Which groups of three bytes some texts hold, hashed to 16,384 bits: says of most patterns that they are not there.</summary>
internal sealed class TrigramSet
{
    private const int Bits = 1 << 14;

    private readonly ulong[] words = new ulong[Bits / 64];

    public TrigramSet(ReadOnlySpan<byte> texts)
    {
        for (var index = 2; index < texts.Length; index++)
        {
            var bit = Bit(texts, index);
            words[bit >> 6] |= 1UL << bit;
        }
    }

    /// <summary>False only if the texts do not hold <paramref name="pattern"/>; always true for less than three bytes.</summary>
    public bool MayHold(ReadOnlySpan<byte> pattern)
    {
        for (var index = 2; index < pattern.Length; index++)
        {
            var bit = Bit(pattern, index);
            if ((words[bit >> 6] & (1UL << bit)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Bit(ReadOnlySpan<byte> text, int last)
    {
        var trigram = ((uint)text[last - 2] << 16) | ((uint)text[last - 1] << 8) | text[last];
        return (int)((trigram * 0x9E3779B1u) >> (32 - 14));
    }
}
