using System.Buffers.Binary;
using System.Text;
using Attribution.Domain.Grades;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>Reads what <see cref="BodyWriter"/> wrote. Damaged bytes end in an <see cref="IndexOutOfRangeException"/> or <see cref="ArgumentOutOfRangeException"/>, never in an endless loop.</summary>
internal ref struct BodyReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;

    public readonly bool AtEnd => position >= bytes.Length;

    public byte Byte() => bytes[position++];

    public ulong Unsigned()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    public int Count() => checked((int)Unsigned());

    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public long? Nullable() => Byte() == 0 ? null : Signed();

    public UInt128 Id()
    {
        position += 16;
        return BinaryPrimitives.ReadUInt128BigEndian(bytes[(position - 16)..]);
    }

    public ReadOnlySpan<byte> Bytes()
    {
        var count = Count();
        var value = bytes.Slice(position, count);
        position += count;
        return value;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes());

    public string? NullableText() => Byte() == 0 ? null : Text();

    public Grade? Grade() => Byte() == 0 ? null : ReadGrade();

    private Grade ReadGrade()
    {
        var scheme = (GradeScheme)Byte();
        return new Grade(scheme, NullableText(), NullableText());
    }
}
