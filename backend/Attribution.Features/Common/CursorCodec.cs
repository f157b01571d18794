using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Features.Common;

/// <summary>
/// Cursors: a place, encrypted and authenticated, bound to the reader and to the list it was made for. The nonce is derived from the
/// content, so the same place has the same cursor. The content is padded, so that its length does not tell how large the store's
/// numbers are, and with that how much lies hidden before the place. Safe for concurrent use.
/// </summary>
public sealed class CursorCodec : IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int MaxCursorLength = 2000;

    // One length for each sort of position: a number; an entity's place; a relationship's; a name's.
    private static readonly int[] PaddedBytes = [64, 192, 448, 1024];

    private readonly byte[] nonceKey;
    private readonly ThreadLocal<AesGcm> ciphers; // One alone is not safe for concurrent use: its state in OpenSSL is written by every call.

    /// <summary>A codec under <paramref name="key"/>, 32 random bytes that outlive a restart.</summary>
    public CursorCodec(ReadOnlySpan<byte> key)
    {
        nonceKey = HMACSHA256.HashData(key, "cursor nonce"u8);
        var contentKey = HMACSHA256.HashData(key, "cursor content"u8);
        ciphers = new ThreadLocal<AesGcm>(() => new AesGcm(contentKey, TagBytes), trackAllValues: true);
    }

    /// <summary>The cursor of <paramref name="place"/>, which is JSON in UTF-8, in the list named by <paramref name="list"/>, for the caller.</summary>
    public string Write(ReadOnlySpan<byte> place, Caller caller, string list)
    {
        var content = Padded(place);
        var bound = Bound(caller, list);
        var result = new byte[NonceBytes + TagBytes + content.Length];
        HMACSHA256.HashData(nonceKey, (byte[])[.. bound, 0, .. content]).AsSpan(0, NonceBytes).CopyTo(result);
        ciphers.Value!.Encrypt(result.AsSpan(0, NonceBytes), content, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes), bound);
        return Base64Url.EncodeToString(result);
    }

    /// <summary>The place in <paramref name="cursor"/>; null: not made by this server for this caller and list.</summary>
    public byte[]? Read(string cursor, Caller caller, string list)
    {
        try
        {
            var bytes = cursor.Length <= MaxCursorLength ? Base64Url.DecodeFromChars(cursor) : [];
            var content = new byte[Math.Max(0, bytes.Length - NonceBytes - TagBytes)];
            ciphers.Value!.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), content, Bound(caller, list));
            return content;
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var cipher in ciphers.Values)
        {
            cipher.Dispose();
        }

        ciphers.Dispose();
    }

    // Blanks after a JSON value mean nothing.
    private static byte[] Padded(ReadOnlySpan<byte> content)
    {
        var needed = content.Length;
        var padded = new byte[PaddedBytes.FirstOrDefault(length => length >= needed, needed)];
        padded.AsSpan(needed).Fill((byte)' ');
        content.CopyTo(padded);
        return padded;
    }

    private static byte[] Bound(Caller caller, string list) => SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Account}\n{list}"));
}
