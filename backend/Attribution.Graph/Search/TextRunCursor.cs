namespace Attribution.Graph.Search;

/// <summary>Reads a text run from its start; to merge it with others.</summary>
public sealed class TextRunCursor(ITextBlocks blocks, int blockCount)
{
    private byte[] buffer = [];
    private ReadOnlyMemory<byte> loaded;
    private int nextBlock;
    private int index = -1;

    public int Length => Block.Head(index).Length;

    public uint Owner => Block.Head(index).Owner;

    public ReadOnlySpan<byte> Text => Block.Text(index);

    private TextBlock Block => new(loaded.Span);

    public bool Next()
    {
        if (loaded.Length > 0 && index + 1 < Block.Count)
        {
            index++;
            return true;
        }

        if (nextBlock == blockCount)
        {
            return false;
        }

        loaded = blocks.Read(nextBlock++, ref buffer);
        index = 0;
        return true;
    }

    public int CompareTo(TextRunCursor other) => TextKey.Compare(Length, Text, Owner, other.Length, other.Text, other.Owner);
}
