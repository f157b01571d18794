using System.Buffers;
using System.Text;

namespace Attribution.GraphQL.AspNetCore.Tests;

public sealed class ByteBufferTests
{
    [Fact]
    public void Write_MoreThanItRented_GrowsAndKeepsWhatWasWritten()
    {
        using ByteBuffer buffer = new(ArrayPool<byte>.Shared);
        var expected = new StringBuilder();
        for (var at = 0; at < 2_000; at++)
        {
            buffer.Write(Encoding.ASCII.GetBytes($"{at},"));
            expected.Append(at).Append(',');
        }

        Assert.Equal(expected.ToString(), Encoding.ASCII.GetString(buffer.WrittenSpan));
        Assert.Equal(expected.Length, buffer.Length);
    }

    [Fact]
    public void GetMemory_LargerThanTwiceTheBuffer_HoldsIt()
    {
        using ByteBuffer buffer = new(ArrayPool<byte>.Shared);
        buffer.Write("start"u8);
        Assert.InRange(buffer.GetMemory(1_000_000).Length, 1_000_000, int.MaxValue);
        Assert.Equal("start", Encoding.ASCII.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void RewindAndClear_TakeBackTheLastBytesAndAll()
    {
        using ByteBuffer buffer = new(ArrayPool<byte>.Shared);
        buffer.Write("{\"a\":1}"u8);
        buffer.Rewind(1);
        Assert.Equal("{\"a\":1", Encoding.ASCII.GetString(buffer.WrittenSpan));
        buffer.Clear();
        Assert.Equal((0, true), (buffer.Length, buffer.Written.IsEmpty));
    }

    [Fact]
    public void Dispose_Twice_GivesEachArrayBackOnce()
    {
        CountingPool pool = new();
        ByteBuffer buffer = new(pool);
        buffer.GetSpan(100_000);
        buffer.Dispose();
        buffer.Dispose();
        Assert.Equal((2, 2), (pool.Rented, pool.Returned));
    }

    private sealed class CountingPool : ArrayPool<byte>
    {
        public int Rented { get; private set; }

        public int Returned { get; private set; }

        public override byte[] Rent(int minimumLength)
        {
            Rented++;
            return new byte[minimumLength];
        }

        public override void Return(byte[] array, bool clearArray = false) => Returned++;
    }
}
