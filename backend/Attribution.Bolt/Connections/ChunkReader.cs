using System.Buffers.Binary;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Connections;

/// <summary>
/// Joins chunks to messages, over NOOPs and however the stream splits them. Holds at most twice the bytes that came, and never a message
/// above <see cref="PackLimits.MessageBytes"/>.
/// </summary>
internal sealed class ChunkReader(Stream stream)
{
    private const int Header = 2, StartSize = 16 * 1024, KeptSize = 1024 * 1024;

    private byte[] _buffer = new byte[StartSize];
    private int _start;
    private int _end;
    private byte[] _joined = [];
    private int _joinedLength;
    private bool _isInside;

    /// <summary>True once a part of a message is there that has not ended.</summary>
    public bool IsInsideMessage => _isInside || _end > _start;

    /// <summary>Takes a whole message from what has come. It is valid until the next call of any method.</summary>
    public bool TryRead(out ReadOnlySpan<byte> message)
    {
        if (!_isInside)
        {
            ReleaseJoined();
        }

        while (_end - _start >= Header)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_start));
            if (size == 0)
            {
                _start += Header;
                if (_isInside)
                {
                    _isInside = false;
                    message = _joined.AsSpan(0, _joinedLength);
                    return true;
                }

                continue; // A NOOP: the server says that it is still there.
            }

            if (_end - _start < Header + size)
            {
                break;
            }

            if (!_isInside && IsLastChunk(size))
            {
                message = _buffer.AsSpan(_start + Header, size);
                _start += Header + size + Header;
                return true;
            }

            Join(_buffer.AsSpan(_start + Header, size));
            _start += Header + size;
        }

        message = default;
        return false;
    }

    /// <summary>Waits for more bytes.</summary>
    /// <exception cref="EndOfStreamException">The other side closed the connection.</exception>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        if (count == 0)
        {
            throw new EndOfStreamException();
        }

        _end += count;
    }

    private bool IsLastChunk(int size) =>
        _end - _start >= Header + size + Header && BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_start + Header + size)) == 0;

    private void Join(ReadOnlySpan<byte> chunk)
    {
        _isInside = true;
        if (chunk.Length > PackLimits.MessageBytes - _joinedLength)
        {
            throw new ProtocolException($"The server sent a message of more than {PackLimits.MessageBytes} bytes.");
        }

        if (chunk.Length > _joined.Length - _joinedLength)
        {
            Array.Resize(ref _joined, Math.Max(_joinedLength + chunk.Length, _joined.Length * 2));
        }

        chunk.CopyTo(_joined.AsSpan(_joinedLength));
        _joinedLength += chunk.Length;
    }

    private void ReleaseJoined()
    {
        _joinedLength = 0;
        if (_joined.Length > KeptSize)
        {
            _joined = [];
        }
    }

    /// <summary>A chunk has at most 64 KiB, so the buffer stays below 256 KiB.</summary>
    private void MakeRoom()
    {
        if (_start == _end)
        {
            (_start, _end) = (0, 0);
        }
        else if (_end == _buffer.Length)
        {
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
            }

            if (_end > _buffer.Length / 2)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }
        }
    }
}
