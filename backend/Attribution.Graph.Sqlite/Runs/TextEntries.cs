using System.Text;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Folded texts that a batch enters; sorted when they become a run.</summary>
internal sealed class TextEntries
{
    private readonly List<(string Text, uint Owner)> entries = [];

    public void Add(string folded, int recordNumber, bool isSelector)
    {
        if (folded.Length > 0)
        {
            entries.Add((folded, TextKey.Owner(recordNumber, isSelector)));
        }
    }

    /// <summary>Writes them as a run of their own.</summary>
    public void WriteTo(RunTable table)
    {
        if (entries.Count == 0)
        {
            return;
        }

        entries.Sort(Compare);
        TextRunWriter writer = new(table);
        var buffer = new byte[256];
        foreach (var (text, owner) in entries)
        {
            buffer = buffer.Length < text.Length * 3 ? new byte[text.Length * 3] : buffer;
            writer.Add(text.Length, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)), owner);
        }

        _ = writer.Finish();
    }

    private static int Compare((string Text, uint Owner) left, (string Text, uint Owner) right)
    {
        var byLength = left.Text.Length.CompareTo(right.Text.Length);
        var byText = byLength != 0 ? byLength : string.CompareOrdinal(left.Text, right.Text);
        return byText != 0 ? byText : left.Owner.CompareTo(right.Owner);
    }
}
