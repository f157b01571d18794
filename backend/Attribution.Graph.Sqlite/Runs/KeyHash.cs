using System.Runtime.InteropServices;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>64-bit hash of keys by folded 128-bit products, keyed with the store's secret. A hit is verified against the row, so a collision costs time only.</summary>
internal sealed class KeyHash(long secret)
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    private readonly ulong seed = (ulong)secret;

    public ulong Of(KeyClass keyClass, UInt128 id) => Finish(Fold((ulong)(id >> 64) ^ First, (ulong)id ^ seed ^ (ulong)keyClass), sizeof(ulong) * 2);

    public ulong Of(KeyClass keyClass, string text) => Of((ulong)keyClass, text);

    /// <summary>Selectors of different types with one value have different hashes.</summary>
    public ulong OfSelector(int type, string value) => Of(((ulong)KeyClass.Selector << 32) | (uint)type, value);

    private ulong Of(ulong salt, string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        var length = bytes.Length;
        var state = seed ^ (salt * First);
        while (bytes.Length >= 16)
        {
            state = Fold(MemoryMarshal.Read<ulong>(bytes) ^ First, MemoryMarshal.Read<ulong>(bytes[8..]) ^ state);
            bytes = bytes[16..];
        }

        Span<byte> tail = stackalloc byte[16];
        tail.Clear();
        bytes.CopyTo(tail);
        return Finish(Fold(MemoryMarshal.Read<ulong>(tail) ^ Second, MemoryMarshal.Read<ulong>(tail[8..]) ^ state), length);
    }

    private static ulong Finish(ulong state, int length) => Fold(state ^ Second, (ulong)length ^ First);

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
