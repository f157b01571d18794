using Attribution.Domain.Selectors;
using Attribution.Domain.Selectors.Wallets;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class WalletCurrencyTests
{
    [Theory]
    [InlineData("XBT", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "wallet-btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData("usdt", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "wallet-trx:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")]
    [InlineData("USDT", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "wallet-btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData("ARB", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "wallet-eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("SOL", "11111111111111111111111111111111", "wallet:sol:11111111111111111111111111111111")]
    [InlineData("XBT", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "WALLET_NETWORK")]
    [InlineData("", "x", "WALLET_CURRENCY")]
    public void WalletCurrency_OfATicker_ChoosesTheType(string currency, string address, string expected) =>
        Assert.Equal(expected, WalletCurrency.Normalize(currency, address) switch
        {
            SelectorResult.Normalized normalized => normalized.Selector.Key,
            SelectorResult.Rejected rejected => rejected.Code,
            var other => other.ToString(),
        });
}
