namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Monero main network addresses as written: standard (prefix 18), integrated (19), subaddress (42); Keccak checksum of four bytes.</summary>
internal static class MoneroAddress
{
    private const int StandardText = 95;
    private const int IntegratedText = 106;
    private const int StandardBytes = 69;
    private const int IntegratedBytes = 77;

    public static NormalForm Normalize(string text)
    {
        if (text.Length is not (StandardText or IntegratedText))
        {
            return NormalForm.No(SelectorFaults.WalletLength, $"A Monero address has {StandardText} characters, an integrated one {IntegratedText}.");
        }

        Span<byte> bytes = stackalloc byte[IntegratedBytes];
        bytes = bytes[..(text.Length == StandardText ? StandardBytes : IntegratedBytes)];
        if (!MoneroBase58.TryDecode(text, bytes))
        {
            return NormalForm.No(SelectorFaults.WalletCharacter, "The Monero address has a character or block that Monero's base58 does not use.");
        }

        Span<byte> hash = stackalloc byte[32];
        Keccak256.Hash(bytes[..^4], hash);
        if (!hash[..4].SequenceEqual(bytes[^4..]))
        {
            return NormalForm.No(SelectorFaults.WalletChecksum, "The checksum of the Monero address does not fit; a character is wrong.");
        }

        var known = text.Length == StandardText ? bytes[0] is 18 or 42 : bytes[0] == 19;
        return known
            ? NormalForm.Of(text)
            : NormalForm.No(SelectorFaults.WalletNetwork, $"The address has prefix {bytes[0]}, which is not one of Monero's main network.");
    }
}
