namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Ethereum addresses: 0x and 40 hex digits in lower case. Mixed case is EIP-55's checksum and must fit; one case alone carries none.</summary>
internal static class EthereumAddress
{
    private const int Digits = 40;

    public static NormalForm Normalize(string text)
    {
        if (text.Length != Digits + 2 || text[0] != '0' || (text[1] | 0x20) != 'x')
        {
            return NormalForm.No(SelectorFaults.WalletLength, $"An Ethereum address is 0x and {Digits} hex digits.");
        }

        var digits = text.AsSpan(2);
        var bad = HexText.IndexOfNonHex(digits);
        if (bad >= 0)
        {
            return NormalForm.No(SelectorFaults.WalletCharacter, $"Character {bad + 3} of the Ethereum address is not a hex digit.");
        }

        var lower = text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;
        return Bech32.IsMixedCase(digits) && !HasChecksum(digits, lower.AsSpan(2))
            ? NormalForm.No(SelectorFaults.WalletChecksum, "Upper and lower case of the Ethereum address do not fit its digits (EIP-55); one of them is wrong.")
            : NormalForm.Of(lower);
    }

    // A letter is in upper case where the hash of the lower-case digits has a nibble of 8 or more (EIP-55).
    private static bool HasChecksum(ReadOnlySpan<char> digits, ReadOnlySpan<char> lower)
    {
        Span<byte> ascii = stackalloc byte[Digits];
        Span<byte> hash = stackalloc byte[32];
        for (var i = 0; i < Digits; i++)
        {
            ascii[i] = (byte)lower[i];
        }

        Keccak256.Hash(ascii, hash);
        for (var i = 0; i < Digits; i++)
        {
            var nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15;
            if (char.IsAsciiLetter(digits[i]) && char.IsAsciiLetterUpper(digits[i]) != nibble >= 8)
            {
                return false;
            }
        }

        return true;
    }
}
