using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Attribution.Ledger;

/// <summary>The bytes of an entry that its hash covers: JSON with keys in order, UTF-8, whole numbers. One entry has one form.</summary>
internal static class EntryBytes
{
    public const int HashLength = 32;
    public const int SaltLength = 32;

    /// <summary>Encodes an entry; <paramref name="previous"/> is the hash of the one before, zeros for the first.</summary>
    public static byte[] Of(AuditEntry entry, IReadOnlyList<string> subjects, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> payloadCommit)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WriteString("action", entry.Action);
            json.WriteString("actor", entry.Actor);
            json.WriteNumber("at", entry.At);
            if (entry.Case is not null)
            {
                json.WriteString("case", entry.Case);
            }

            json.WriteString("payload", Convert.ToHexStringLower(payloadCommit));
            json.WriteString("previous", Convert.ToHexStringLower(previous));
            json.WriteString("purpose", entry.Purpose);
            json.WriteNumber("seq", entry.Seq);
            json.WriteStartArray("subjects");
            foreach (var subject in subjects)
            {
                json.WriteStringValue(subject);
            }

            json.WriteEndArray();
            json.WriteString("unit", entry.Unit);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>Hash of an entry: the leaf hash of RFC 6962 §2.1, so that a tree over the same entries can be built later.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> entry) => SHA256.HashData([0, .. entry]);

    /// <summary>What an entry says of its payload: it proves the payload while that is there, and tells nothing once it was erased.</summary>
    public static byte[] Commit(ReadOnlySpan<byte> salt, string payload) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(payload)]);

    /// <summary>Reads an entry back.</summary>
    /// <exception cref="JsonException">These are no bytes of an entry.</exception>
    public static (AuditEntry Entry, IReadOnlyList<string> Subjects, string Previous, string PayloadCommit) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            AuditEntry entry = new(root.GetProperty("seq").GetInt64(), root.GetProperty("at").GetInt64(), Text(root, "actor"), Text(root, "unit"), Text(root, "action"), root.GetProperty("purpose").GetString())
            {
                Case = root.TryGetProperty("case", out var stated) ? stated.GetString() : null,
            };
            return (entry, [.. root.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetString() ?? "")], Text(root, "previous"), Text(root, "payload"));
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("No entry has this form.", exception);
        }
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
