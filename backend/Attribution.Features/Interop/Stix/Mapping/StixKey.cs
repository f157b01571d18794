using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>A STIX id in 24 bytes: the UUID and the number that this import gave to the type.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StixKey(ulong High, ulong Low, int Type);

/// <summary>Numbers for the types of one file.</summary>
internal sealed class StixKeys
{
    private const int UuidLength = 36;

    private readonly Dictionary<string, int> types = new(StringComparer.Ordinal);

    /// <summary>The key of a valid STIX id.</summary>
    public StixKey Of(string id)
    {
        var type = id.AsSpan(0, id.Length - UuidLength - 2);
        var lookup = types.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(type, out var number))
        {
            number = types.Count;
            types.Add(type.ToString(), number);
        }

        Span<byte> bytes = stackalloc byte[16];
        Guid.ParseExact(id.AsSpan(id.Length - UuidLength), "D").TryWriteBytes(bytes, bigEndian: true, out _);
        return new StixKey(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]), number);
    }
}
