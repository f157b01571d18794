using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Views;

/// <summary>The bits of a <see cref="LabelSet"/> while it is made: one bit a label and no list of them, so that the View of a reader over 100,000 labels costs 13 KB.</summary>
internal sealed class LabelSetBuilder(ReadOnlySpan<ulong> known)
{
    private ulong[] words = known.ToArray();

    /// <summary>Adds a label.</summary>
    public void Add(LabelId label)
    {
        var word = label.Value >> 6;
        if (word >= words.Length)
        {
            Array.Resize(ref words, Math.Max(word + 1, words.Length * 2));
        }

        words[word] |= 1UL << label.Value;
    }

    /// <summary>The bits so far.</summary>
    public ulong[] ToWords() => words.ToArray();
}
