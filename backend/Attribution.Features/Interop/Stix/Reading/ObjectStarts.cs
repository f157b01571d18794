using System.Text;

namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>Recognises where the next object of a list begins, after one that is broken.</summary>
internal static class ObjectStarts
{
    /// <summary>Bytes after the brace that decide.</summary>
    public const int LookAhead = 1024;

    /// <summary>First properties of STIX objects as tools write them: the standard's order, or sorted by name.</summary>
    private static readonly string[] FirstProperties = ["type", "id", "spec_version", "created", "created_by_ref", "aliases", "confidence", "abstract", "definition", "description"];

    /// <summary>Place of the first brace from <paramref name="from"/> on that opens an object of the list; −1: none.</summary>
    public static int Find(ReadOnlySpan<byte> bytes, int from, bool mustBeSure)
    {
        while (from < bytes.Length)
        {
            var next = bytes[from..].IndexOf((byte)'{');
            if (next < 0)
            {
                return -1;
            }

            from += next;
            if (Before(bytes, from) is (byte)',' or (byte)'[' or (byte)'}' && (IsStixObject(bytes[from..]) || (!mustBeSure && HasFirstProperty(bytes[from..]))))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>True if an object begins here whose type and id agree, which is never so inside another object.</summary>
    public static bool IsStixObject(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, LookAhead)];
        if (FirstName(bytes) is not ("type" or "spec_version" or "id"))
        {
            return false;
        }

        return ValueOf(bytes, "\"type\""u8) is { Length: > 0 } type
            && ValueOf(bytes, "\"id\""u8) is { } id && id.StartsWith(type + "--", StringComparison.Ordinal);
    }

    /// <summary>The text after a name, as far as it has no escapes; null: it is not there.</summary>
    public static string? ValueOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> quotedName)
    {
        var place = bytes.IndexOf(quotedName);
        if (place < 0)
        {
            return null;
        }

        var rest = bytes[(place + quotedName.Length)..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] != ':')
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] != '"')
        {
            return null;
        }

        var end = rest[1..].IndexOfAny((byte)'"', (byte)'\\');
        return end is < 0 or > ReadLimits.MaxIdLength ? null : Encoding.UTF8.GetString(rest.Slice(1, end));
    }

    private static bool HasFirstProperty(ReadOnlySpan<byte> bytes) => FirstName(bytes) is { } name && Array.IndexOf(FirstProperties, name) >= 0;

    private static string? FirstName(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[1..Math.Min(bytes.Length, 128)].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] != '"')
        {
            return null;
        }

        var end = rest[1..].IndexOf((byte)'"');
        return end < 0 ? null : Encoding.UTF8.GetString(rest.Slice(1, end));
    }

    private static byte Before(ReadOnlySpan<byte> bytes, int place)
    {
        var before = bytes[..place].TrimEnd(" \t\r\n"u8);
        return before.IsEmpty ? (byte)0 : before[^1];
    }
}
