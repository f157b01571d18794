using System.Buffers.Binary;
using System.Text;
using Attribution.Domain.Grades;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>Writes the compact binary form of what is stored whole: varints, zigzag integers, length-prefixed UTF-8. Reused over many bodies.</summary>
internal sealed class BodyWriter
{
    private byte[] buffer = new byte[4096];
    private int length;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Byte(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    public void Unsigned(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            buffer[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        buffer[length++] = (byte)value;
    }

    public void Count(int value) => Unsigned((ulong)value);

    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Nullable(long? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is { } number)
        {
            Signed(number);
        }
    }

    public void Id(UInt128 value)
    {
        Reserve(16);
        BinaryPrimitives.WriteUInt128BigEndian(buffer.AsSpan(length), value);
        length += 16;
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Count(value.Length);
        Reserve(value.Length);
        value.CopyTo(buffer.AsSpan(length));
        length += value.Length;
    }

    public void Text(string value)
    {
        Count(Encoding.UTF8.GetByteCount(value));
        Reserve(value.Length * 3);
        length += Encoding.UTF8.GetBytes(value, buffer.AsSpan(length));
    }

    public void NullableText(string? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null)
        {
            Text(value);
        }
    }

    public void Grade(Grade? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is { } grade)
        {
            Byte((byte)grade.Scheme);
            NullableText(grade.Source);
            NullableText(grade.Information);
        }
    }

    private void Reserve(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        }
    }
}
