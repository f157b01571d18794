using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>Which selector a wallet is, by its currency and the shape of its address.</summary>
internal static class WalletAddress
{
    private const int EthereumLength = 42;

    private static readonly SelectorType[] Guesses = [SelectorType.WalletBtc, SelectorType.WalletTrx, SelectorType.WalletXmr];

    /// <summary>
    /// Tokens and sister chains of Ethereum share its addresses, so the shape decides before the currency. Without a currency the first
    /// grammar with a valid checksum does; if there is none, the address is tried as a Bitcoin one, which names the fault.
    /// </summary>
    public static SelectorCandidate Candidate(string address, string currency, string path) => currency.ToUpperInvariant() switch
    {
        _ when LooksLikeEthereum(address.AsSpan().Trim()) => new(SelectorType.WalletEth, address, path),
        "BTC" or "XBT" => new(SelectorType.WalletBtc, address, path),
        "ETH" => new(SelectorType.WalletEth, address, path),
        "TRX" => new(SelectorType.WalletTrx, address, path),
        "XMR" => new(SelectorType.WalletXmr, address, path),
        "" => new(Guesses.FirstOrDefault(type => SelectorNormalizer.TryNormalize(type, address, out _, out _), SelectorType.WalletBtc), address, path),
        "USDT" when SelectorNormalizer.TryNormalize(SelectorType.WalletTrx, address, out _, out _) => new(SelectorType.WalletTrx, address, path),
        _ => new(SelectorType.WalletOther, $"{currency}:{address}", path),
    };

    private static bool LooksLikeEthereum(ReadOnlySpan<char> address) =>
        address.Length == EthereumLength && address.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
}
