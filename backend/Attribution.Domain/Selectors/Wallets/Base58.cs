using System.Numerics;
using System.Security.Cryptography;

namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Base58 and Base58Check with Bitcoin's alphabet (Bitcoin developer reference, "Base58Check Encoding").</summary>
internal static class Base58
{
    public const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>The longest text decoded; decoding costs O(length²).</summary>
    public const int LongestText = 128;

    private const int ChecksumLength = 4;

    // 58^5 is below 2^32, so that a limb times it fits 64 bits.
    private const int ChunkLength = 5;

    private static readonly sbyte[] Values = MakeValues();

    /// <summary>The value of a character, or -1.</summary>
    public static int ValueOf(char c) => c < 128 ? Values[c] : -1;

    /// <summary>Decodes to exactly <paramref name="bytes"/>; false for a foreign character or another length.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (text.Length is 0 or > LongestText)
        {
            return false;
        }

        // Base 2^32, least limb first; eight bits of room a character, of which base58 fills less than six.
        Span<uint> limbs = stackalloc uint[LongestText / 4];
        var used = 0;
        for (var at = 0; at < text.Length; at += ChunkLength)
        {
            if (!TryAddChunk(text[at..Math.Min(text.Length, at + ChunkLength)], limbs, ref used))
            {
                return false;
            }
        }

        // Each leading zero byte is written as one "1".
        var ones = text.IndexOfAnyExcept('1');
        return TryWrite(limbs[..used], bytes, ones < 0 ? text.Length : ones);
    }

    /// <summary>Decodes a version, payload and four bytes of double SHA-256, and checks these.</summary>
    public static bool TryDecodeChecked(ReadOnlySpan<char> text, Span<byte> versionAndPayload, out bool badChecksum)
    {
        Span<byte> all = stackalloc byte[versionAndPayload.Length + ChecksumLength];
        badChecksum = false;
        if (!TryDecode(text, all))
        {
            return false;
        }

        all[..^ChecksumLength].CopyTo(versionAndPayload);
        Span<byte> checksum = stackalloc byte[32];
        DoubleSha256(versionAndPayload, checksum);
        badChecksum = !checksum[..ChecksumLength].SequenceEqual(all[^ChecksumLength..]);
        return !badChecksum;
    }

    /// <summary>Writes a version and payload with their checksum.</summary>
    public static string EncodeChecked(ReadOnlySpan<byte> versionAndPayload)
    {
        Span<byte> all = stackalloc byte[versionAndPayload.Length + 32];
        versionAndPayload.CopyTo(all);
        DoubleSha256(versionAndPayload, all[versionAndPayload.Length..]);
        all = all[..(versionAndPayload.Length + ChecksumLength)];
        var number = new BigInteger(all, isUnsigned: true, isBigEndian: true);
        Span<char> text = stackalloc char[LongestText];
        var at = text.Length;
        while (!number.IsZero)
        {
            number = BigInteger.DivRem(number, 58, out var digit);
            text[--at] = Alphabet[(int)digit];
        }

        var zeros = all.IndexOfAnyExcept((byte)0);
        text.Slice(at - zeros, zeros).Fill('1');
        return new string(text[(at - zeros)..]);
    }

    // limbs = limbs × 58^length + chunk
    private static bool TryAddChunk(ReadOnlySpan<char> chunk, Span<uint> limbs, ref int used)
    {
        ulong carry = 0, factor = 1;
        foreach (var c in chunk)
        {
            var value = ValueOf(c);
            if (value < 0)
            {
                return false;
            }

            carry = (carry * 58) + (uint)value;
            factor *= 58;
        }

        for (var i = 0; i < used; i++)
        {
            carry += limbs[i] * factor;
            limbs[i] = (uint)carry;
            carry >>= 32;
        }

        if (carry > 0)
        {
            limbs[used++] = (uint)carry;
        }

        return true;
    }

    // Writes big-endian behind the zeros; false when it does not fill the bytes exactly.
    private static bool TryWrite(ReadOnlySpan<uint> limbs, Span<byte> bytes, int zeros)
    {
        var size = limbs.IsEmpty ? 0 : (limbs.Length * 4) - (BitOperations.LeadingZeroCount(limbs[^1]) / 8);
        if (zeros + size != bytes.Length)
        {
            return false;
        }

        bytes[..zeros].Clear();
        for (var i = 0; i < size; i++)
        {
            bytes[bytes.Length - 1 - i] = (byte)(limbs[i / 4] >> (8 * (i % 4)));
        }

        return true;
    }

    private static void DoubleSha256(ReadOnlySpan<byte> input, Span<byte> hash)
    {
        Span<byte> once = stackalloc byte[32];
        SHA256.HashData(input, once);
        SHA256.HashData(once, hash);
    }

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[128];
        Array.Fill(values, (sbyte)-1);
        for (var i = 0; i < Alphabet.Length; i++)
        {
            values[Alphabet[i]] = (sbyte)i;
        }

        return values;
    }
}
