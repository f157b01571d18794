namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Bitcoin mainnet addresses: P2PKH and P2SH (Base58Check versions 0 and 5) as written, segwit in lower case.</summary>
internal static class BitcoinAddress
{
    public static NormalForm Normalize(string text)
    {
        var address = text.StartsWith("bitcoin:", StringComparison.OrdinalIgnoreCase) ? WithoutUri(text, "bitcoin:".Length) : text;
        if (address.StartsWith("bc1", StringComparison.OrdinalIgnoreCase))
        {
            return SegwitAddress.Normalize(address, "bc");
        }

        return address.StartsWith("tb1", StringComparison.OrdinalIgnoreCase) || address.StartsWith("bcrt1", StringComparison.OrdinalIgnoreCase)
            ? NormalForm.No(SelectorFaults.WalletNetwork, "The address is of a Bitcoin test network.")
            : CheckedAddress.Normalize(address, "Bitcoin", [0x00, 0x05]);
    }

    // BIP-21: bitcoin:<address>[?amount=…].
    private static string WithoutUri(string text, int start)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? text[start..] : text[start..Math.Max(start, query)];
    }
}
