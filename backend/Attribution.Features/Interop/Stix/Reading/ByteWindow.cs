namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>A stream seen through a buffer that keeps everything from <see cref="Mark"/> on and grows up to a little more than one object.</summary>
internal sealed class ByteWindow(Stream stream)
{
    private const int FirstSize = 256 * 1024;
    private const int MaxSize = ReadLimits.MaxObjectBytes + (2 * FirstSize);

    private byte[] buffer = new byte[FirstSize];
    private long bufferOffset;

    /// <summary>First byte that is kept.</summary>
    public int Mark { get; set; }

    /// <summary>Where the reader is.</summary>
    public int Position { get; set; }

    /// <summary>End of what was read so far.</summary>
    public int End { get; private set; }

    /// <summary>True when the stream has no more.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>True if the stream ended because its compression is damaged or breaks off.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Bytes of the stream before <see cref="Position"/>.</summary>
    public long Offset => bufferOffset + Position;

    /// <summary>Bytes of the stream before <see cref="Mark"/>.</summary>
    public long MarkOffset => bufferOffset + Mark;

    /// <summary>What is read and not yet consumed.</summary>
    public ReadOnlySpan<byte> Rest => buffer.AsSpan(Position, End - Position);

    /// <summary>From the mark to the position.</summary>
    public ReadOnlyMemory<byte> Marked => buffer.AsMemory(Mark, Position - Mark);

    /// <summary>From the mark to the end of what was read.</summary>
    public ReadOnlySpan<byte> Kept => buffer.AsSpan(Mark, End - Mark);

    public byte this[int index] => buffer[index];

    /// <summary>Reads on; false at the end. Positions move with the bytes they name.</summary>
    public bool Fill()
    {
        if (HasEnded)
        {
            return false;
        }

        if (End == buffer.Length)
        {
            MakeRoom();
        }

        var count = Read();
        End += count;
        HasEnded = count == 0;
        return count > 0;
    }

    /// <summary>The next byte that is no white space, not consumed; −1 at the end.</summary>
    public int PeekSignificant()
    {
        while (true)
        {
            var skipped = Rest.IndexOfAnyExcept(" \t\r\n"u8);
            if (skipped >= 0)
            {
                Position += skipped;
                return buffer[Position];
            }

            Position = End;
            if (!Fill())
            {
                return -1;
            }
        }
    }

    /// <summary>Makes at least <paramref name="count"/> bytes ready after the position, unless the stream ends before.</summary>
    public void Ensure(int count)
    {
        while (End - Position < count && Fill())
        {
        }
    }

    private void MakeRoom()
    {
        if (Mark > 0)
        {
            buffer.AsSpan(Mark, End - Mark).CopyTo(buffer);
            bufferOffset += Mark;
            (Position, End, Mark) = (Position - Mark, End - Mark, 0);
        }

        if (End > buffer.Length / 2)
        {
            if (buffer.Length >= 2 * MaxSize)
            {
                throw new InvalidOperationException("The reader keeps more than one object.");
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private int Read()
    {
        try
        {
            return stream.Read(buffer, End, buffer.Length - End);
        }
        catch (InvalidDataException)
        {
            IsDamaged = true;
            return 0;
        }
    }
}
