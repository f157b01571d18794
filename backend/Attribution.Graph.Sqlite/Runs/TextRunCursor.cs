namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Reads a text run from its start; to merge it with others.</summary>
internal sealed class TextRunCursor(RunTable table, RunRow run)
{
    private byte[] buffer = [];
    private int length;
    private int nextBlock;
    private int index = -1;

    public int Length => Block.Head(index).Length;

    public uint Owner => Block.Head(index).Owner;

    public ReadOnlySpan<byte> Text => Block.Text(index);

    private TextBlock Block => new(buffer.AsSpan(0, length));

    public bool Next()
    {
        if (length > 0 && index + 1 < Block.Count)
        {
            index++;
            return true;
        }

        if (nextBlock == run.BlockCount)
        {
            return false;
        }

        length = table.ReadBlock(run.FirstBlock + nextBlock++, ref buffer);
        index = 0;
        return true;
    }

    public int CompareTo(TextRunCursor other) => TextKey.Compare(Length, Text, Owner, other.Length, other.Text, other.Owner);
}
