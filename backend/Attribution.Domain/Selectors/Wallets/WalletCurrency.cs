namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Which selector type the wallet of a currency is. Chains that share Ethereum's keys share its type: the same key holder stands behind the same address.</summary>
public static class WalletCurrency
{
    /// <summary>The selector of an address whose currency is given by its ticker (BTC or XBT, ETH, TRX, XMR, USDT, …), in any case.</summary>
    public static SelectorResult Normalize(string currency, string address)
    {
        var ticker = TextTrim.Trim(currency).ToLowerInvariant();
        var type = TypeOf(ticker, TextTrim.Trim(address));
        var value = type == SelectorType.WalletOther ? string.Concat(ticker, ":", TextTrim.Trim(address)) : address;
        return SelectorNormalizer.Normalize(type, value);
    }

    internal static bool HasOwnType(string ticker) => ticker is "btc" or "xbt" or "eth" or "trx" or "xmr";

    private static SelectorType TypeOf(string ticker, string address) => ticker switch
    {
        "btc" or "xbt" => SelectorType.WalletBtc,
        "eth" => SelectorType.WalletEth,
        "trx" => SelectorType.WalletTrx,
        "xmr" => SelectorType.WalletXmr,
        _ when address.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && address.Length == 42 => SelectorType.WalletEth,
        "usdt" or "usdc" or "usdd" or "tusd" when address.Length == 34 && address.StartsWith('T') => SelectorType.WalletTrx,
        "usdt" when address.StartsWith('1') || address.StartsWith('3') => SelectorType.WalletBtc,
        _ => SelectorType.WalletOther,
    };
}
