namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Reads a key run from its start; to merge it with others.</summary>
internal sealed class KeyRunCursor(RunTable table, RunRow run)
{
    private byte[] buffer = [];
    private int length;
    private int nextBlock;
    private int index;

    public ulong Hash { get; private set; }

    public int Number { get; private set; }

    public bool Next()
    {
        if (index == length / KeyBlock.EntrySize)
        {
            if (nextBlock == run.BlockCount)
            {
                return false;
            }

            length = table.ReadBlock(run.FirstBlock + nextBlock++, ref buffer);
            index = 0;
        }

        var block = buffer.AsSpan(0, length);
        (Hash, Number) = (KeyBlock.Hashes(block)[index], KeyBlock.Numbers(block)[index]);
        index++;
        return true;
    }
}
