using System.Buffers.Binary;
using System.Text;

namespace Attribution.Bolt.PackStream;

/// <summary>
/// Reads the values of one whole message. Trusts nothing: every size is checked against the bytes that are there before anything is allocated,
/// nesting is bounded, and what PackStream does not define ends in <see cref="ProtocolException"/>.
/// </summary>
internal ref struct PackReader(ReadOnlySpan<byte> message, KeyCache keys)
{
    private ReadOnlySpan<byte> _rest = message;
    private int _depth;

    /// <summary>Bytes not read yet.</summary>
    public readonly int Remaining => _rest.Length;

    /// <summary>Reads a structure's field count and tag.</summary>
    public (int Fields, byte Tag) ReadStructureHeader()
    {
        var marker = TakeByte();
        if ((marker & 0xF0) != PackMarker.Structure)
        {
            throw Broken($"a structure was expected, marker 0x{marker:X2} came");
        }

        return (marker & 0x0F, TakeByte());
    }

    /// <summary>Reads any value: null, bool, long, double, string, byte[], List&lt;object&gt;, Dictionary&lt;string, object&gt;, or a value of Neo4j.</summary>
    public object? ReadValue()
    {
        var marker = TakeByte();
        return marker switch
        {
            <= 0x7F => BoxedValues.Integer(marker),
            >= 0xF0 => BoxedValues.Integer(unchecked((sbyte)marker)),
            < PackMarker.TinyList => ReadText(marker & 0x0F),
            < PackMarker.TinyMap => ReadList(marker & 0x0F),
            < PackMarker.Structure => ReadMap(marker & 0x0F),
            < PackMarker.Null => ReadStructure(marker & 0x0F),
            _ => ReadMarked(marker),
        };
    }

    /// <summary>Reads a map; anything else is an error.</summary>
    public Dictionary<string, object?> ReadMap() =>
        ReadValue() as Dictionary<string, object?> ?? throw Broken("a map was expected");

    /// <summary>Reads the header of a list; anything else is an error.</summary>
    public int ReadListHeader()
    {
        var marker = TakeByte();
        return marker switch
        {
            >= PackMarker.TinyList and < PackMarker.TinyMap => CheckCount(marker & 0x0F, 1),
            PackMarker.List8 => CheckCount(TakeByte(), 1),
            PackMarker.List16 => CheckCount(BinaryPrimitives.ReadUInt16BigEndian(Take(2)), 1),
            PackMarker.List32 => CheckCount(TakeSize32(), 1),
            _ => throw Broken($"a list was expected, marker 0x{marker:X2} came"),
        };
    }

    /// <summary>Reads a string that repeats, such as a label.</summary>
    public string ReadKeyText() => ReadKey();

    private object? ReadMarked(byte marker) => marker switch
    {
        PackMarker.Null => null,
        PackMarker.True => BoxedValues.True,
        PackMarker.False => BoxedValues.False,
        PackMarker.Float64 => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
        PackMarker.Int8 => BoxedValues.Integer(unchecked((sbyte)TakeByte())),
        PackMarker.Int16 => BoxedValues.Integer(BinaryPrimitives.ReadInt16BigEndian(Take(2))),
        PackMarker.Int32 => BoxedValues.Integer(BinaryPrimitives.ReadInt32BigEndian(Take(4))),
        PackMarker.Int64 => BoxedValues.Integer(BinaryPrimitives.ReadInt64BigEndian(Take(8))),
        PackMarker.String8 => ReadText(TakeByte()),
        PackMarker.String16 => ReadText(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
        PackMarker.String32 => ReadText(TakeSize32()),
        PackMarker.Bytes8 => Take(TakeByte()).ToArray(),
        PackMarker.Bytes16 => Take(BinaryPrimitives.ReadUInt16BigEndian(Take(2))).ToArray(),
        PackMarker.Bytes32 => Take(TakeSize32()).ToArray(),
        PackMarker.List8 => ReadList(TakeByte()),
        PackMarker.List16 => ReadList(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
        PackMarker.List32 => ReadList(TakeSize32()),
        PackMarker.Map8 => ReadMap(TakeByte()),
        PackMarker.Map16 => ReadMap(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
        PackMarker.Map32 => ReadMap(TakeSize32()),
        _ => throw Broken($"marker 0x{marker:X2} is reserved"),
    };

    private string ReadText(int size) => Encoding.UTF8.GetString(Take(size));

    private List<object?> ReadList(int count)
    {
        CheckCount(count, 1);
        Enter();
        var list = new List<object?>(count);
        for (var index = 0; index < count; index++)
        {
            list.Add(ReadValue());
        }

        _depth--;
        return list;
    }

    private Dictionary<string, object?> ReadMap(int count)
    {
        CheckCount(count, 2);
        Enter();
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
        {
            var key = ReadKey();
            map[key] = ReadValue();
        }

        _depth--;
        return map;
    }

    private object ReadStructure(int fields)
    {
        CheckCount(fields, 1);
        Enter();
        var tag = TakeByte();
        var value = StructureReader.Read(ref this, tag, fields);
        _depth--;
        return value;
    }

    private string ReadKey()
    {
        var marker = TakeByte();
        return marker switch
        {
            >= PackMarker.TinyString and < PackMarker.TinyList => keys.Get(Take(marker & 0x0F)),
            PackMarker.String8 => keys.Get(Take(TakeByte())),
            PackMarker.String16 => ReadText(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
            PackMarker.String32 => ReadText(TakeSize32()),
            _ => throw Broken($"a string was expected, marker 0x{marker:X2} came"),
        };
    }

    private void Enter()
    {
        if (++_depth > PackLimits.Depth)
        {
            throw Broken($"values nest deeper than {PackLimits.Depth}");
        }
    }

    /// <summary>No value is shorter than a byte, so a count can be checked before anything is made for it.</summary>
    private readonly int CheckCount(int count, int leastBytesEach) =>
        (long)count * leastBytesEach <= _rest.Length ? count : throw Broken($"{count} entries are announced and {_rest.Length} bytes are left");

    private int TakeSize32()
    {
        var size = BinaryPrimitives.ReadUInt32BigEndian(Take(4));
        return size <= (uint)_rest.Length ? (int)size : throw Broken($"{size} bytes or entries are announced and {_rest.Length} bytes are left");
    }

    private byte TakeByte() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int size)
    {
        if ((uint)size > (uint)_rest.Length)
        {
            throw Broken($"{size} bytes are announced and {_rest.Length} are left");
        }

        var taken = _rest[..size];
        _rest = _rest[size..];
        return taken;
    }

    private static ProtocolException Broken(string what) => new($"The server sent a message that is not PackStream: {what}.");
}
