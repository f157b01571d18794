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

        bytes.Clear();
        var used = 0;
        foreach (var c in text)
        {
            var carry = ValueOf(c);
            if (carry < 0 || !MultiplyAdd(bytes, ref used, carry))
            {
                return false;
            }
        }

        // Each leading zero byte is written as one "1".
        var ones = text.IndexOfAnyExcept('1');
        return (ones < 0 ? text.Length : ones) + used == bytes.Length;
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

    // bytes = bytes × 58 + carry, big-endian from the end; used = how many bytes hold something.
    private static bool MultiplyAdd(Span<byte> bytes, ref int used, int carry)
    {
        for (var i = 0; i < used; i++)
        {
            var at = bytes.Length - 1 - i;
            carry += 58 * bytes[at];
            bytes[at] = (byte)carry;
            carry >>= 8;
        }

        while (carry > 0)
        {
            if (used == bytes.Length)
            {
                return false;
            }

            bytes[bytes.Length - 1 - used++] = (byte)carry;
            carry >>= 8;
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
