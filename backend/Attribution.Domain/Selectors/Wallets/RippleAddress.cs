namespace Attribution.Domain.Selectors.Wallets;

/// <summary>XRP Ledger accounts as written: Base58Check of version 0 in an alphabet of their own (XRPL documentation, "base58 Encodings").</summary>
internal static class RippleAddress
{
    private const string Alphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

    public static NormalForm Normalize(string text)
    {
        if (text.Length > Base58.LongestText)
        {
            return NormalForm.No(SelectorFaults.WalletLength, "An XRP address has 25 to 35 characters.");
        }

        var translated = string.Create(text.Length, text, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var value = Alphabet.IndexOf(source[i], StringComparison.Ordinal);
                target[i] = value < 0 ? '0' : Base58.Alphabet[value];
            }
        });
        var form = CheckedAddress.Normalize(translated, "XRP", [0x00]);
        return form.Value is null ? form : NormalForm.Of(text);
    }
}
