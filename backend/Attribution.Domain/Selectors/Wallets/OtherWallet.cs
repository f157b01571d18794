namespace Attribution.Domain.Selectors.Wallets;

/// <summary>
/// Wallets of further currencies as <c>currency:address</c>, the currency in lower case. Checked: LTC, DOGE, DASH, ZEC (t and zs), BCH, BSV, BTG, XVG, XRP,
/// BEP2 (bnb1…) and ATOM (cosmos1…); any other currency's address is kept as written and only its characters are looked at.
/// </summary>
internal static class OtherWallet
{
    private const int LongestCurrency = 12;
    private const int LongestAddress = 256;

    public static NormalForm Normalize(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestCurrency || text.AsSpan(0, colon).ContainsAnyExcept(Characters.AsciiLettersAndDigits))
        {
            return NormalForm.No(SelectorFaults.WalletCurrency, "The wallet is written currency:address, with a currency of 2 to 12 letters and digits.");
        }

        var currency = text[..colon].ToLowerInvariant();
        if (WalletCurrency.HasOwnType(currency))
        {
            return NormalForm.No(SelectorFaults.WalletCurrency, $"A wallet of {currency} has a selector type of its own.");
        }

        var form = Address(currency, text[(colon + 1)..]);
        return form.Value is { } address ? NormalForm.Of(string.Concat(currency, ":", address)) : form;
    }

    private static NormalForm Address(string currency, string address) => currency switch
    {
        "ltc" when address.StartsWith("ltc1", StringComparison.OrdinalIgnoreCase) => SegwitAddress.Normalize(address, "ltc"),
        "ltc" => CheckedAddress.Normalize(address, "Litecoin", [0x30, 0x32, 0x05]),
        "doge" => CheckedAddress.Normalize(address, "Dogecoin", [0x1e, 0x16]),
        "dash" => CheckedAddress.Normalize(address, "Dash", [0x4c, 0x10]),
        "bsv" => CheckedAddress.Normalize(address, "Bitcoin SV", [0x00, 0x05]),
        "btg" => CheckedAddress.Normalize(address, "Bitcoin Gold", [0x26, 0x17]),
        "xvg" => CheckedAddress.Normalize(address, "Verge", [0x1e, 0x21]),
        "bch" => CashAddress.Normalize(address),
        "zec" => ZcashAddress.Normalize(address),
        "xrp" => RippleAddress.Normalize(address),
        "bep2" => AccountAddress(address, "bnb"),
        "atom" => AccountAddress(address, "cosmos"),
        _ => Opaque(address),
    };

    // A Bech32 string without a witness version (Cosmos SDK, "Bech32 on Cosmos").
    private static NormalForm AccountAddress(string address, string humanPart)
    {
        Span<byte> values = stackalloc byte[Bech32.LongestText];
        var read = address.Length <= Bech32.LongestText && Bech32.TryDecode(address, humanPart, values, out _, out var residue) && residue == Bech32.Original;
        return read
            ? NormalForm.Of(address.ToLowerInvariant())
            : NormalForm.No(SelectorFaults.WalletChecksum, $"The address is not {humanPart}1… in bech32, or its checksum does not fit.");
    }

    private static NormalForm Opaque(string address) =>
        address.Length is >= 4 and <= LongestAddress && !address.AsSpan().ContainsAnyExcept(Characters.WalletAddress)
            ? NormalForm.Of(address)
            : NormalForm.No(SelectorFaults.WalletCharacter, $"A wallet address has 4 to {LongestAddress} letters, digits and . _ : - characters.");
}
