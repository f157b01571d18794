namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Witness addresses (BIP-173 version 0, BIP-350 versions 1 to 16), in lower case.</summary>
internal static class SegwitAddress
{
    public static NormalForm Normalize(string text, ReadOnlySpan<char> humanPart)
    {
        Span<byte> values = stackalloc byte[Bech32.LongestText];
        if (text.Length > Bech32.LongestText)
        {
            return NormalForm.No(SelectorFaults.WalletLength, $"A segwit address has at most {Bech32.LongestText} characters.");
        }

        if (!Bech32.TryDecode(text, humanPart, values, out var count, out var residue) || count == 0)
        {
            return NormalForm.No(SelectorFaults.WalletCharacter, "The segwit address mixes upper and lower case or has a character that bech32 does not use.");
        }

        var version = values[0];
        if (residue != (version == 0 ? Bech32.Original : Bech32.Modified))
        {
            return NormalForm.No(SelectorFaults.WalletChecksum, "The checksum of the segwit address does not fit; a character is wrong or missing.");
        }

        Span<byte> program = stackalloc byte[Bech32.LongestText];
        var valid = version <= 16 && Bech32.TryPack(values[1..count], program, out var length)
            && length is >= 2 and <= 40 && (version != 0 || length is 20 or 32);
        return valid
            ? NormalForm.Of(text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text)
            : NormalForm.No(SelectorFaults.WalletLength, "The witness program of the segwit address has a length that its version does not allow.");
    }
}
