using System.Net.Sockets;
using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>One connection of the fake server.</summary>
internal sealed class FakeConnection(FakeBoltServer server, Socket socket) : IDisposable
{
    private readonly NetworkStream _stream = new(socket, ownsSocket: true);
    private readonly FakeBrain _brain = new(server);

    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        var offer = new byte[20];
        await _stream.ReadExactlyAsync(offer, cancellationToken);
        if (!await ShakeHandsAsync(offer, cancellationToken))
        {
            return;
        }

        var reader = new ChunkReader(_stream);
        while (true)
        {
            var request = await ReadAsync(reader, cancellationToken);
            server.Requests.Enqueue(request);
            foreach (var reply in _brain.Answer(request))
            {
                if (!await DoAsync(reply, cancellationToken))
                {
                    return;
                }
            }
        }
    }

    public void Dispose() => _stream.Dispose();

    private static async Task<FakeRequest> ReadAsync(ChunkReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryRead(reader) is { } request)
            {
                return request;
            }

            await reader.FillAsync(cancellationToken);
        }
    }

    private static FakeRequest? TryRead(ChunkReader reader)
    {
        if (!reader.TryRead(out var message))
        {
            return null;
        }

        var pack = new PackReader(message, new KeyCache());
        var (count, tag) = pack.ReadStructureHeader();
        var fields = new List<object?>(count);
        for (var index = 0; index < count; index++)
        {
            fields.Add(pack.ReadValue());
        }

        return new FakeRequest(tag, fields);
    }

    private async Task<bool> ShakeHandsAsync(byte[] offer, CancellationToken cancellationToken)
    {
        Assert.Equal("6060B017", Convert.ToHexString(offer, 0, 4));
        var (major, minor) = ((byte)server.Behaviour.Version.Major, (byte)server.Behaviour.Version.Minor);
        byte[] reply = server.Behaviour.Handshake switch
        {
            FakeHandshake.Manifest => [0, 0, 1, 0xFF, 3, 0, 4, 4, 4, 0, 0, 0, 9, 0, minor, minor, major, 0],
            FakeHandshake.Classic => [0, 0, minor, major],
            FakeHandshake.NoVersion => [0, 0, 0, 0],
            FakeHandshake.ForeignManifest => [0, 0, 1, 0xFF, 2, 0, 2, 4, 4, 0, 0, 0, 7, 0],
            FakeHandshake.EndlessManifest => [0, 0, 1, 0xFF, .. Enumerable.Repeat((byte)0xFF, 100)],
            FakeHandshake.HugeManifest => [0, 0, 1, 0xFF, 0xFF, 0xFF, 0x7F, 0],
            FakeHandshake.Http => "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(),
            FakeHandshake.TlsAlert => [0x15, 0x03, 0x03, 0, 2, 2, 10],
            FakeHandshake.Garbage => "SSH-2.0-x\r\n"u8.ToArray(),
            _ => [],
        };
        await _stream.WriteAsync(reply, cancellationToken);
        switch (server.Behaviour.Handshake)
        {
            case FakeHandshake.Manifest:
                await _stream.ReadExactlyAsync(new byte[5], cancellationToken);
                return true;
            case FakeHandshake.Silence:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return false;
            default:
                return server.Behaviour.Handshake == FakeHandshake.Classic;
        }
    }

    private async Task<bool> DoAsync(FakeReply reply, CancellationToken cancellationToken)
    {
        switch (reply)
        {
            case FakeReply.Message message:
                await SendAsync(Framed(message), cancellationToken);
                return true;
            case FakeReply.Raw raw:
                await SendAsync(raw.Bytes, cancellationToken);
                return true;
            case FakeReply.Hang:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return false;
            case FakeReply.Abort:
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
                return false;
            default:
                return false;
        }
    }

    private byte[] Framed(FakeReply.Message message)
    {
        byte[] payload = [(byte)(0xB0 | message.Fields.Count), message.Tag, .. message.Fields.SelectMany(Bytes.Of)];
        byte[] noops = server.Behaviour.SendsNoops ? [0, 0, 0, 0] : [];
        return [.. noops, .. payload.Chunk(server.Behaviour.ChunkSize).SelectMany(chunk => (byte[])[(byte)(chunk.Length >> 8), (byte)chunk.Length, .. chunk]), 0, 0];
    }

    private async Task SendAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        foreach (var part in server.Behaviour.BytesPerWrite == 0 ? [bytes] : bytes.Chunk(server.Behaviour.BytesPerWrite))
        {
            await _stream.WriteAsync(part, cancellationToken);
        }
    }
}
