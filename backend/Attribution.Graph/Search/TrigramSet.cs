namespace Attribution.Graph.Search;

/// <summary>Which groups of three bytes some texts hold, and which bytes follow a space, hashed to 16,384 bits: says of most patterns that they are not there.</summary>
public sealed class TrigramSet
{
    private const int Bits = 1 << 14;

    private readonly ulong[] words = new ulong[Bits / 64];

    public TrigramSet(ReadOnlySpan<byte> texts)
    {
        for (var index = 2; index < texts.Length; index++)
        {
            Add(Bit(texts, index));
            if (texts[index - 1] == (byte)' ')
            {
                Add(WordBit(texts[index]));
            }
        }
    }

    /// <summary>False only if the texts do not hold <paramref name="pattern"/>; always true for less than three bytes, unless it is a word's first.</summary>
    public bool MayHold(ReadOnlySpan<byte> pattern)
    {
        if (pattern is [(byte)' ', var first])
        {
            return Has(WordBit(first));
        }

        for (var index = 2; index < pattern.Length; index++)
        {
            if (!Has(Bit(pattern, index)))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int bit) => words[bit >> 6] |= 1UL << bit;

    private bool Has(int bit) => (words[bit >> 6] & (1UL << bit)) != 0;

    private static int Bit(ReadOnlySpan<byte> text, int last) => Hash(((uint)text[last - 2] << 16) | ((uint)text[last - 1] << 8) | text[last]);

    private static int WordBit(byte first) => Hash((1u << 24) | first);

    private static int Hash(uint group) => (int)((group * 0x9E3779B1u) >> (32 - 14));
}
