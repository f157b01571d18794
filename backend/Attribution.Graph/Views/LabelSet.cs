using System.Numerics;
using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Views;

/// <summary>The label ids a reader may see, as a bit set. Immutable; membership is one load and one shift.</summary>
public sealed class LabelSet
{
    private readonly ulong[] words;

    /// <summary>The set of <paramref name="visible"/> ids, each 1 and up.</summary>
    public LabelSet(IEnumerable<LabelId> visible)
    {
        LabelSetBuilder bits = new([]);
        foreach (var label in visible)
        {
            bits.Add(label);
        }

        words = bits.ToWords();
    }

    internal LabelSet(LabelSetBuilder bits) => words = bits.ToWords();

    /// <summary>How many labels are visible.</summary>
    public int Count => words.Sum(BitOperations.PopCount);

    /// <summary>Bits of this set to which others are added.</summary>
    internal LabelSetBuilder ToBuilder() => new(words);

    /// <summary>True if the label with this id is visible; 0 and unknown ids never are.</summary>
    public bool Contains(int labelId)
    {
        var word = labelId >> 6;
        return (uint)word < (uint)words.Length && (words[word] & (1UL << labelId)) != 0;
    }

    /// <summary>True if the label is visible.</summary>
    public bool Contains(LabelId label) => Contains(label.Value);
}
