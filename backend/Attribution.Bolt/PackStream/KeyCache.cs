using System.Text;

namespace Attribution.Bolt.PackStream;

/// <summary>Keeps the strings of map keys and labels, which repeat with every record. One per connection; holds at most 1,024 strings of at most 64 bytes.</summary>
internal sealed class KeyCache
{
    private const int Slots = 1024, LongestKey = 64;

    private readonly (byte[] Utf8, string Text)[] _slots = new (byte[], string)[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestKey)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var slot = ref _slots[Hash(utf8) & (Slots - 1)];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
        {
            slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        return slot.Text;
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo).</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var octet in utf8)
        {
            hash = (hash ^ octet) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
