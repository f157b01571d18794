using System.Buffers;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Bytes in a growing pooled buffer, which goes back to its pool when disposed.</summary>
internal sealed class ByteBuffer(ArrayPool<byte> pool) : IBufferWriter<byte>, IDisposable
{
    private const int SmallestSize = 4096;

    private byte[] buffer = pool.Rent(SmallestSize);
    private int length;

    public int Length => length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public Span<byte> WrittenSpan => buffer.AsSpan(0, length);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Reserve(sizeHint).AsMemory(length);

    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(sizeHint).AsSpan(length);

    public void Clear() => length = 0;

    /// <summary>Takes back the last bytes.</summary>
    public void Rewind(int count) => length -= count;

    public void Dispose()
    {
        if (buffer.Length > 0)
        {
            pool.Return(buffer);
        }

        (buffer, length) = ([], 0);
    }

    private byte[] Reserve(int sizeHint)
    {
        if (buffer.Length - length < Math.Max(sizeHint, 1))
        {
            var larger = pool.Rent(Math.Max(checked(length + Math.Max(sizeHint, 1)), buffer.Length * 2));
            Written.Span.CopyTo(larger);
            pool.Return(buffer);
            buffer = larger;
        }

        return buffer;
    }
}
