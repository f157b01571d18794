using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Bolt.Tests.Connections;

/// <summary>Messages arrive whole, however they were split, joined or interrupted by NOOPs.</summary>
public sealed class ChunkReaderTests
{
    [Fact]
    public void Messages_SplitAnywhereWithNoops_ArriveWhole() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyArray<byte>[]>(), ArbMap.Default.ArbFor<int>(), (messages, seed) =>
        {
            var random = new System.Random(seed);
            var sent = (messages ?? []).Select(message => message.Get).ToList();

            var received = ReadAll(new TricklingStream(Frame(sent, random), random), sent.Count);

            Assert.Equal(sent, received);
        }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Message_OfManyLargeChunks_ArrivesWhole()
    {
        var random = new System.Random(1);
        var message = new byte[700_000];
        random.NextBytes(message);
        byte[] framed = [.. message.Chunk(65_535).SelectMany(chunk => (byte[])[(byte)(chunk.Length >> 8), (byte)chunk.Length, .. chunk]), 0, 0];

        Assert.Equal(message, Assert.Single(ReadAll(new TricklingStream(framed, random), 1)));
    }

    [Fact]
    public async Task Stream_ThatEnds_Throws()
    {
        var reader = new ChunkReader(new MemoryStream([0, 5, 1]));
        await reader.FillAsync(CancellationToken.None);

        Assert.False(reader.TryRead(out _));
        await Assert.ThrowsAsync<EndOfStreamException>(async () => await reader.FillAsync(CancellationToken.None));
    }

    [Fact]
    public void Message_BeyondTheLimit_Throws()
    {
        var endless = new EndlessChunks();
        var reader = new ChunkReader(endless);

        var failure = Assert.Throws<ProtocolException>(() => Drain(reader));

        Assert.Contains($"more than {PackLimits.MessageBytes} bytes", failure.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Given, PackLimits.MessageBytes, PackLimits.MessageBytes + (1 << 19));
    }

    private static void Drain(ChunkReader reader)
    {
        while (!reader.TryRead(out _))
        {
            reader.FillAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }
    }

    private static List<byte[]> ReadAll(Stream stream, int count)
    {
        var reader = new ChunkReader(stream);
        var received = new List<byte[]>();
        while (received.Count < count)
        {
            if (reader.TryRead(out var message))
            {
                received.Add(message.ToArray());
            }
            else
            {
                reader.FillAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
            }
        }

        return received;
    }

    private static byte[] Frame(IEnumerable<byte[]> messages, System.Random random)
    {
        var framed = new List<byte>();
        foreach (var message in messages)
        {
            for (var noops = random.Next(3); noops > 0; noops--)
            {
                framed.AddRange([0, 0]);
            }

            for (var at = 0; at < message.Length;)
            {
                var size = random.Next(1, message.Length - at + 1);
                framed.AddRange([(byte)(size >> 8), (byte)size, .. message[at..(at + size)]]);
                at += size;
            }

            framed.AddRange([0, 0]);
        }

        return [.. framed];
    }

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class TricklingStream(byte[] bytes, System.Random random) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, 20_000))], cancellationToken);
    }

    /// <summary>One message that never ends.</summary>
    private sealed class EndlessChunks : MemoryStream
    {
        private static readonly byte[] Chunk = [0xFF, 0xFF, .. new byte[65_535]];

        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var rest = Chunk.AsSpan((int)(Given % Chunk.Length));
            var count = Math.Min(rest.Length, buffer.Length);
            rest[..count].CopyTo(buffer.Span);
            Given += count;
            return ValueTask.FromResult(count);
        }
    }
}
