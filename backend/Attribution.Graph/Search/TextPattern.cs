using System.Text;
using Attribution.Graph.Store;

namespace Attribution.Graph.Search;

/// <summary>A query as bytes, and its tier of interest.</summary>
public sealed class TextPattern(string folded, MatchTier tier)
{
    public string Folded => folded;

    public MatchTier Tier => tier;

    /// <summary>Length of the query in UTF-16 units.</summary>
    public int Length => folded.Length;

    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(folded);

    /// <summary>What a text of the tier holds: the query, after a space where it must start a later word.</summary>
    public byte[] Inside { get; } = Encoding.UTF8.GetBytes(tier == MatchTier.WordStart ? " " + folded : folded);

    /// <summary>Whether the text, which holds <see cref="Inside"/>, is of the tier and of no better one.</summary>
    public bool IsInsideTier(ReadOnlySpan<byte> text) =>
        !text.StartsWith(Bytes) && (tier == MatchTier.WordStart || !HoldsWordStart(text));

    private bool HoldsWordStart(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf(Bytes); at >= 0;)
        {
            if (text[at - 1] == (byte)' ')
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf(Bytes);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
