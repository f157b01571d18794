using System.Numerics;

namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Bitcoin Cash addresses, both spellings, written in the Base58Check form that they share (CashAddr specification, 2017).</summary>
internal static class CashAddress
{
    private const string Prefix = "bitcoincash";
    private const int Values = 42;

    private static ReadOnlySpan<ulong> Generator => [0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470];

    public static NormalForm Normalize(string text)
    {
        var digits = text.StartsWith(Prefix + ":", StringComparison.OrdinalIgnoreCase) ? text[(Prefix.Length + 1)..] : text;
        return digits.Length == Values && (digits[0] | 0x20) is 'q' or 'p' ? FromCash(digits) : CheckedAddress.Normalize(digits, "Bitcoin Cash", [0x00, 0x05]);
    }

    private static NormalForm FromCash(string digits)
    {
        var residue = ExpandPrefix();
        Span<byte> values = stackalloc byte[Values];
        for (var i = 0; i < Values; i++)
        {
            var value = Bech32.ValueOf(digits[i]);
            if (value < 0)
            {
                return NormalForm.No(SelectorFaults.WalletCharacter, $"Character {i + 1} of the Bitcoin Cash address is not one that CashAddr uses.");
            }

            values[i] = (byte)value;
            residue = Step(residue, (uint)value);
        }

        if (Bech32.IsMixedCase(digits) || residue != 1)
        {
            return NormalForm.No(SelectorFaults.WalletChecksum, "The checksum of the Bitcoin Cash address does not fit; a character is wrong.");
        }

        // A version byte (0: key hash, 8: script hash, both of 160 bits) and the hash; the last eight values are the checksum.
        Span<byte> bytes = stackalloc byte[CheckedAddress.Length];
        if (!Bech32.TryPack(values[..^8], bytes, out var count) || count != CheckedAddress.Length || bytes[0] is not (0 or 8))
        {
            return NormalForm.No(SelectorFaults.WalletNetwork, "The Bitcoin Cash address has a version that is not in use.");
        }

        bytes[0] = (byte)(bytes[0] == 8 ? 5 : 0);
        return NormalForm.Of(Base58.EncodeChecked(bytes));
    }

    private static ulong ExpandPrefix()
    {
        ulong residue = 1;
        foreach (var c in Prefix)
        {
            residue = Step(residue, (uint)c & 31);
        }

        return Step(residue, 0);
    }

    private static ulong Step(ulong residue, uint value)
    {
        var top = (uint)(residue >> 35);
        residue = ((residue & 0x07ffffffff) << 5) ^ value;
        while (top != 0)
        {
            residue ^= Generator[BitOperations.TrailingZeroCount(top)];
            top &= top - 1;
        }

        return residue;
    }
}
