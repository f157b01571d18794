using System.Buffers.Binary;
using System.Text;

namespace Attribution.Bolt.PackStream;

/// <summary>Packs values into one growing buffer, message by message, with the chunk headers in place. Not safe for concurrent use.</summary>
internal sealed class PackWriter
{
    /// <summary>Most bytes of a chunk: its length is an unsigned 16-bit number.</summary>
    public const int MaxChunk = 0xFFFF;

    private const int Header = 2, StartSize = 1024, KeptSize = 1024 * 1024;

    private byte[] _buffer = new byte[StartSize];
    private int _length;
    private int _messageStart;

    /// <summary>What was written and not yet taken.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Forgets what was written; a buffer that grew beyond 1 MiB is given back.</summary>
    public void Clear()
    {
        _length = 0;
        if (_buffer.Length > KeptSize)
        {
            _buffer = new byte[StartSize];
        }
    }

    /// <summary>Opens a message.</summary>
    public void BeginMessage()
    {
        _messageStart = _length;
        Take(Header);
    }

    /// <summary>Takes back the message that was opened.</summary>
    public void AbandonMessage() => _length = _messageStart;

    /// <summary>Closes the message: chunk headers and the end mark.</summary>
    public void EndMessage()
    {
        var payload = _length - _messageStart - Header;
        if (payload > MaxChunk)
        {
            SplitIntoChunks(payload);
        }
        else
        {
            BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(_messageStart), (ushort)payload);
        }

        Take(Header).Clear();
    }

    public void WriteNull() => WriteByte(PackMarker.Null);

    public void WriteBoolean(bool value) => WriteByte(value ? PackMarker.True : PackMarker.False);

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= PackMarker.TinyIntMin and <= sbyte.MaxValue:
                WriteByte(unchecked((byte)value));
                break;
            case >= sbyte.MinValue and < PackMarker.TinyIntMin:
                var two = Take(2);
                (two[0], two[1]) = (PackMarker.Int8, unchecked((byte)value));
                break;
            case >= short.MinValue and <= short.MaxValue:
                BinaryPrimitives.WriteInt16BigEndian(Marked(PackMarker.Int16, sizeof(short)), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                BinaryPrimitives.WriteInt32BigEndian(Marked(PackMarker.Int32, sizeof(int)), (int)value);
                break;
            default:
                BinaryPrimitives.WriteInt64BigEndian(Marked(PackMarker.Int64, sizeof(long)), value);
                break;
        }
    }

    public void WriteFloat(double value) => BinaryPrimitives.WriteDoubleBigEndian(Marked(PackMarker.Float64, sizeof(double)), value);

    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteSize(value.Length, tiny: null, PackMarker.Bytes8, PackMarker.Bytes16, PackMarker.Bytes32);
        value.CopyTo(Take(value.Length));
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        WriteSize(size, PackMarker.TinyString, PackMarker.String8, PackMarker.String16, PackMarker.String32);
        Encoding.UTF8.GetBytes(value, Take(size));
    }

    public void WriteListHeader(int count) => WriteSize(count, PackMarker.TinyList, PackMarker.List8, PackMarker.List16, PackMarker.List32);

    public void WriteMapHeader(int count) => WriteSize(count, PackMarker.TinyMap, PackMarker.Map8, PackMarker.Map16, PackMarker.Map32);

    /// <summary>At most 15 fields.</summary>
    public void WriteStructureHeader(byte tag, int fields)
    {
        var two = Take(2);
        (two[0], two[1]) = ((byte)(PackMarker.Structure | fields), tag);
    }

    private void WriteSize(int size, byte? tiny, byte marker8, byte marker16, byte marker32)
    {
        if (tiny is { } marker && size < 16)
        {
            WriteByte((byte)(marker | size));
        }
        else if (size <= byte.MaxValue)
        {
            Marked(marker8, sizeof(byte))[0] = (byte)size;
        }
        else if (size <= ushort.MaxValue)
        {
            BinaryPrimitives.WriteUInt16BigEndian(Marked(marker16, sizeof(ushort)), (ushort)size);
        }
        else
        {
            BinaryPrimitives.WriteInt32BigEndian(Marked(marker32, sizeof(int)), size);
        }
    }

    private void WriteByte(byte value) => Take(1)[0] = value;

    private Span<byte> Marked(byte marker, int size)
    {
        var span = Take(size + 1);
        span[0] = marker;
        return span[1..];
    }

    private Span<byte> Take(int size)
    {
        if (size > _buffer.Length - _length)
        {
            Array.Resize(ref _buffer, Math.Max(checked(_length + size), (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        }

        var span = _buffer.AsSpan(_length, size);
        _length += size;
        return span;
    }

    /// <summary>Makes room for the further headers, from the last chunk to the first.</summary>
    private void SplitIntoChunks(int payload)
    {
        var chunks = ((payload - 1) / MaxChunk) + 1;
        Take((chunks - 1) * Header);
        for (var chunk = chunks - 1; chunk >= 0; chunk--)
        {
            var size = Math.Min(MaxChunk, payload - (chunk * MaxChunk));
            var from = _messageStart + Header + (chunk * MaxChunk);
            var header = _messageStart + (chunk * (MaxChunk + Header));
            Buffer.BlockCopy(_buffer, from, _buffer, header + Header, size);
            BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(header), (ushort)size);
        }
    }
}
