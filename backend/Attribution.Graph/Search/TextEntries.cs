using System.Text;

namespace Attribution.Graph.Search;

/// <summary>Folded texts that a batch enters; sorted when they become a run.</summary>
public sealed class TextEntries
{
    private readonly List<(string Text, uint Owner)> entries = [];

    /// <summary>How many were added.</summary>
    public int Count => entries.Count;

    public void Add(string folded, int recordNumber, bool isSelector)
    {
        if (folded.Length > 0)
        {
            entries.Add((folded, TextKey.Owner(recordNumber, isSelector)));
        }
    }

    /// <summary>Sorts them, writes them as a run of their own, and finishes it.</summary>
    public void WriteTo(TextRunWriter writer)
    {
        entries.Sort(Compare);
        var buffer = new byte[256];
        foreach (var (text, owner) in entries)
        {
            buffer = buffer.Length < text.Length * 3 ? new byte[text.Length * 3] : buffer;
            writer.Add(text.Length, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)), owner);
        }

        writer.Finish();
    }

    private static int Compare((string Text, uint Owner) left, (string Text, uint Owner) right)
    {
        var byLength = left.Text.Length.CompareTo(right.Text.Length);
        var byText = byLength != 0 ? byLength : string.CompareOrdinal(left.Text, right.Text);
        return byText != 0 ? byText : left.Owner.CompareTo(right.Owner);
    }
}
