using System.Diagnostics.CodeAnalysis;

namespace Attribution.Domain.Kinds;

/// <summary>Ids as STIX writes them: type, two hyphens, UUID, as in <c>malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5</c> (STIX 2.1 §2.9).</summary>
public static class StixId
{
    private const int UuidLength = 36;

    /// <summary>Longest type name (STIX 2.1 §3.1), in characters.</summary>
    private const int MaximumTypeLength = 250;

    /// <summary>Whether the text is an id: a type of lower-case letters, digits and hyphens, and a UUID of any version.</summary>
    public static bool IsValid(string text) => TryGetType(text, out _);

    /// <summary>The type that an id starts with, such as <c>malware</c>; false when the text is no id.</summary>
    public static bool TryGetType(string id, [NotNullWhen(true)] out string? type)
    {
        type = null;
        var typeLength = id.Length - UuidLength - 2;
        if (typeLength is < 1 or > MaximumTypeLength
            || !id.AsSpan(typeLength, 2).SequenceEqual("--")
            || id.AsSpan(0, typeLength).ContainsAnyExcept(TypeCharacters)
            || !Guid.TryParseExact(id.AsSpan(typeLength + 2), "D", out _))
        {
            return false;
        }

        type = id[..typeLength];
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> TypeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
}
