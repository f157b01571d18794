using System.Collections;

namespace Attribution.Graph.Index;

/// <summary>The codes that a pair of lists lets through: those of the first (empty: all) less those of the second.</summary>
internal sealed class CodeSet
{
    private readonly BitArray? passing;

    /// <summary>The set for <paramref name="only"/> and <paramref name="except"/>.</summary>
    public CodeSet(IReadOnlyList<ushort> only, IReadOnlyList<ushort> except)
    {
        if (only.Count == 0 && except.Count == 0)
        {
            return;
        }

        passing = new BitArray(ushort.MaxValue + 1, only.Count == 0);
        foreach (var code in only)
        {
            passing[code] = true;
        }

        foreach (var code in except)
        {
            passing[code] = false;
        }
    }

    /// <summary>True if the code passes.</summary>
    public bool Contains(ushort code) => passing is null || passing[code];
}
