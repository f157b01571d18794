using System.Runtime.InteropServices;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>A block of a key run: sorted 64-bit hashes, then the number of each, little-endian; it fills one page of the file.</summary>
internal static class KeyBlock
{
    public const int Capacity = 672;

    public const int EntrySize = sizeof(ulong) + sizeof(int);

    public static ReadOnlySpan<ulong> Hashes(ReadOnlySpan<byte> block) => MemoryMarshal.Cast<byte, ulong>(block)[..(block.Length / EntrySize)];

    public static ReadOnlySpan<int> Numbers(ReadOnlySpan<byte> block) => MemoryMarshal.Cast<byte, int>(block[(block.Length / EntrySize * sizeof(ulong))..]);
}
