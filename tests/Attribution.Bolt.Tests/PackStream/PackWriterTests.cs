using System.Buffers.Binary;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests.PackStream;

public sealed class PackWriterTests
{
    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void EndMessage_LongPayload_IsSplitIntoChunksThatJoinToIt(int payload)
    {
        var bytes = new byte[payload - 5];
        new Random(payload).NextBytes(bytes);
        var writer = new PackWriter();
        writer.BeginMessage();
        writer.WriteBytes(bytes);
        writer.EndMessage();

        Assert.Equal(bytes, Assert.IsType<byte[]>(Bytes.Read(Join(writer.Written.Span))));
    }

    [Fact]
    public void AbandonMessage_AfterAnother_LeavesTheOther()
    {
        var writer = new PackWriter();
        Write(writer, "a");
        var before = writer.Written.ToArray();
        writer.BeginMessage();
        writer.WriteString("b");
        writer.AbandonMessage();

        Assert.Equal(before, writer.Written.ToArray());
    }

    [Fact]
    public void Clear_AfterAMessage_StartsAnew()
    {
        var writer = new PackWriter();
        Write(writer, new string('x', 2_000_000));
        writer.Clear();
        Write(writer, "a");

        Assert.Equal("000281610000", Convert.ToHexString(writer.Written.Span));
    }

    private static void Write(PackWriter writer, string text)
    {
        writer.BeginMessage();
        writer.WriteString(text);
        writer.EndMessage();
    }

    private static byte[] Join(ReadOnlySpan<byte> framed)
    {
        var joined = new List<byte>();
        while (BinaryPrimitives.ReadUInt16BigEndian(framed) is > 0 and var size)
        {
            joined.AddRange(framed.Slice(2, size));
            framed = framed[(size + 2)..];
        }

        return [.. joined];
    }
}
