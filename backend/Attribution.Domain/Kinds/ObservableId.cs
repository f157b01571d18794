using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>The deterministic id of an observable: a version 5 UUID of what identifies it (STIX 2.1 §2.9, RFC 9562 §5.5).</summary>
public static class ObservableId
{
    /// <summary>Hashes that identify, in order; of others the one whose name comes first counts (STIX 2.1 §2.9).</summary>
    private static readonly string[] PreferredHashes = ["MD5", "SHA-1", "SHA-256", "SHA-512"];

    /// <summary>The namespace 00abedb4-aa42-466c-9c01-fed23315a9b7 of STIX 2.1 §2.9.</summary>
    private static readonly Guid Namespace = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    /// <summary>
    /// The id, such as <c>domain-name--…</c>; null when the kind is no observable, none of its identifying properties is present (the id is
    /// then a random one), or one of them cannot be hashed.
    /// </summary>
    public static string? Of(KindDefinition kind, JsonElement stixObject)
    {
        if (!kind.IsObservable)
        {
            return null;
        }

        try
        {
            return Contributions(kind, stixObject) is { } canonical ? $"{kind.StixType}--{UuidOf(canonical.WrittenSpan):D}" : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static ArrayBufferWriter<byte>? Contributions(KindDefinition kind, JsonElement stixObject)
    {
        var output = new ArrayBufferWriter<byte>(128);
        foreach (var property in kind.IdentifyingProperties.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (!JsonText.TryGet(stixObject, property.Name, out var value))
            {
                continue;
            }

            CanonicalJson.Append(output, output.WrittenCount == 0 ? "{" : ",");
            CanonicalJson.WriteText(output, property.Name);
            CanonicalJson.Append(output, ":");
            WriteValue(output, property, value);
        }

        if (output.WrittenCount == 0)
        {
            return null;
        }

        CanonicalJson.Append(output, "}");
        return output;
    }

    private static void WriteValue(ArrayBufferWriter<byte> output, PropertyDefinition property, JsonElement value)
    {
        if (property.Type is not PropertyType.Hashes || IdentifyingHash(value) is not { } hash)
        {
            CanonicalJson.Write(output, value);
            return;
        }

        CanonicalJson.Append(output, "{");
        CanonicalJson.WriteText(output, hash.Name);
        CanonicalJson.Append(output, ":");
        CanonicalJson.Write(output, hash.Value);
        CanonicalJson.Append(output, "}");
    }

    private static JsonProperty? IdentifyingHash(JsonElement hashes)
    {
        if (hashes.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }

        return hashes.EnumerateObject()
            .OrderBy(hash => Array.IndexOf(PreferredHashes, hash.Name) is var place and >= 0 ? place : PreferredHashes.Length)
            .ThenBy(hash => hash.Name, StringComparer.Ordinal)
            .Select(hash => (JsonProperty?)hash)
            .FirstOrDefault();
    }

#pragma warning disable CA5350 // SHA-1 is what RFC 9562 §5.5 makes a version 5 UUID of; nothing here is protected by it.
    private static Guid UuidOf(ReadOnlySpan<byte> name)
    {
        var input = new byte[16 + name.Length];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input.AsSpan(16));
        Span<byte> digest = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, digest);
        digest[6] = (byte)((digest[6] & 0x0F) | 0x50);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return new Guid(digest[..16], bigEndian: true);
    }
#pragma warning restore CA5350
}
