namespace Attribution.Graph.Search;

/// <summary>The blocks of one text run, wherever they lie.</summary>
public interface ITextBlocks
{
    /// <summary>A block, by its place in the run. It may lie in <paramref name="buffer"/>, which is made larger if need be, and is valid until the next is read into that.</summary>
    ReadOnlyMemory<byte> Read(int block, ref byte[] buffer);
}
