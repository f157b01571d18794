using System.Collections;

namespace Attribution.Graph.Index;

/// <summary>The codes that a pair of lists lets through: those of the first (empty: all) less those of the second.</summary>
internal sealed class CodeSet
{
    /// <summary>So many codes are looked through; a table of all that there can be, 8 KiB, is made for more alone.</summary>
    public const int Few = 32;

    private readonly ushort[] only = [];
    private readonly ushort[] except = [];
    private readonly BitArray? passing;

    /// <summary>The set for <paramref name="only"/> and <paramref name="except"/>.</summary>
    public CodeSet(IReadOnlyList<ushort> only, IReadOnlyList<ushort> except)
    {
        if (only.Count + except.Count <= Few)
        {
            (this.only, this.except) = ([.. only], [.. except]);
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
    public bool Contains(ushort code) =>
        passing is not null ? passing[code] : (only.Length == 0 || only.AsSpan().Contains(code)) && (except.Length == 0 || !except.AsSpan().Contains(code));
}
