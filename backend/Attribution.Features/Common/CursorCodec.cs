using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Common;

/// <summary>
/// Cursors: a position, encrypted and authenticated, bound to the reader and to the list it was made for. The nonce is derived from the content, so the same place has the
/// same cursor. The content is padded, so that its length does not tell how large the store's numbers are, and with that how much lies hidden before the place. Safe for
/// concurrent use.
/// </summary>
public sealed class CursorCodec : IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int MaxCursorLength = 2000;

    // One length for each sort of position: a number; an entity's place; a relationship's; a name's.
    private static readonly int[] PaddedBytes = [64, 192, 448, 1024];

    private readonly byte[] nonceKey;
    private readonly AesGcm cipher;

    /// <summary>A codec under <paramref name="key"/>, 32 random bytes that outlive a restart.</summary>
    public CursorCodec(ReadOnlySpan<byte> key)
    {
        nonceKey = HMACSHA256.HashData(key, "cursor nonce"u8);
        cipher = new AesGcm(HMACSHA256.HashData(key, "cursor content"u8), TagBytes);
    }

    /// <summary>The cursor of <paramref name="position"/> in the list named by <paramref name="binding"/> (field, arguments) of the caller.</summary>
    public string Write<T>(T position, Caller caller, string binding)
    {
        var content = Padded(JsonSerializer.SerializeToUtf8Bytes(position));
        var bound = Bound(caller, binding);
        var result = new byte[NonceBytes + TagBytes + content.Length];
        HMACSHA256.HashData(nonceKey, (byte[])[.. bound, 0, .. content]).AsSpan(0, NonceBytes).CopyTo(result);
        cipher.Encrypt(result.AsSpan(0, NonceBytes), content, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes), bound);
        return Base64Url.EncodeToString(result);
    }

    /// <summary>The position in <paramref name="cursor"/>; null cursor: null.</summary>
    /// <exception cref="GraphQLException">INVALID_CURSOR: not made by this server for this reader and list.</exception>
    public T? Read<T>(string? cursor, Caller caller, string binding)
        where T : struct
    {
        if (cursor is null)
        {
            return null;
        }

        try
        {
            var bytes = cursor.Length <= MaxCursorLength ? Base64Url.DecodeFromChars(cursor) : [];
            var content = new byte[Math.Max(0, bytes.Length - NonceBytes - TagBytes)];
            cipher.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), content, Bound(caller, binding));
            return JsonSerializer.Deserialize<T>(content);
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException or ArgumentException or JsonException)
        {
            throw new GraphQLException("The cursor was not made for this list and reader; leave it out to start again.", "INVALID_CURSOR");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => cipher.Dispose();

    // Blanks after a JSON value mean nothing.
    private static byte[] Padded(byte[] content)
    {
        var padded = new byte[PaddedBytes.FirstOrDefault(length => length >= content.Length, content.Length)];
        padded.AsSpan(content.Length).Fill((byte)' ');
        content.CopyTo(padded, 0);
        return padded;
    }

    private static byte[] Bound(Caller caller, string binding) => SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Account}\n{binding}"));
}
