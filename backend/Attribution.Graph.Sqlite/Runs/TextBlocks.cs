using Attribution.Graph.Search;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>The blocks of one text run, read on one connection.</summary>
internal sealed class TextBlocks(RunTable table, RunRow run) : ITextBlocks
{
    public ReadOnlyMemory<byte> Read(int block, ref byte[] buffer)
    {
        var length = table.ReadBlock(run.FirstBlock + block, ref buffer);
        return buffer.AsMemory(0, length);
    }
}
