namespace Attribution.Features.Attributions.Explanation;

/// <summary>Random numbers that depend on a name and a draw alone, so that the same case always gives the same interval.</summary>
internal static class StableRandom
{
    // Cumulative Poisson(1): P(0), P(≤1) …
    private static readonly double[] Cumulative = [0.367879441, 0.735758882, 0.919698603, 0.981011843, 0.996340153, 0.999405815];

    /// <summary>Seed of a name (64-bit FNV-1a).</summary>
    public static ulong Seed(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>A Poisson(1) number, 0 to 6.</summary>
    public static int Poisson(ulong seed, int draw)
    {
        var uniform = Uniform(seed, (ulong)draw);
        var count = 0;
        while (count < Cumulative.Length && uniform >= Cumulative[count])
        {
            count++;
        }

        return count;
    }

    /// <summary>One of <paramref name="count"/> places.</summary>
    public static int Choice(ulong seed, int draw, int count) => (int)(Uniform(~seed, (ulong)draw) * count);

    // SplitMix64 (Steele, Lea, Flood 2014) of seed and draw.
    private static double Uniform(ulong seed, ulong draw)
    {
        var mixed = seed + ((draw + 1) * 0x9E3779B97F4A7C15UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
