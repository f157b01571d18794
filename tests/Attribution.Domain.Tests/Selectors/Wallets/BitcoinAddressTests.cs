using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class BitcoinAddressTests
{
    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")] // the genesis block's output
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")] // Bitcoin wiki, "Invoice address", P2PKH
    [InlineData("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy")] // Bitcoin wiki, P2SH
    [InlineData("1111111111111111111114oLvT2")] // the zero hash: every leading 1 is a byte
    public void Bitcoin_Base58_IsKept(string value) => Assert.Equal(value, Normal.Form(SelectorType.WalletBtc, value));

    [Theory]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")] // BIP-173 and BIP-350, valid addresses
    [InlineData("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y")]
    [InlineData("BC1SW50QGDZ25J")]
    [InlineData("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")]
    public void Bitcoin_Segwit_IsLowerCase(string value) => Assert.Equal(value.ToLowerInvariant(), Normal.Form(SelectorType.WalletBtc, value));

    [Theory]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", SelectorFaults.WalletChecksum)] // BIP-350: Bech32 instead of Bech32m
    [InlineData("BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL", SelectorFaults.WalletChecksum)] // BIP-350
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", SelectorFaults.WalletChecksum)] // BIP-350: Bech32m instead of Bech32
    [InlineData("bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", SelectorFaults.WalletCharacter)] // BIP-350
    [InlineData("BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", SelectorFaults.WalletLength)] // BIP-350: version 17
    [InlineData("bc1pw5dgrnzv", SelectorFaults.WalletLength)] // BIP-350: program of one byte
    [InlineData("BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", SelectorFaults.WalletLength)] // BIP-350: version 0 of 16 bytes
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", SelectorFaults.WalletLength)] // BIP-350: more than four bits of padding
    [InlineData("bc1gmk9yu", SelectorFaults.WalletCharacter)] // BIP-350: no data
    [InlineData("bc1QW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", SelectorFaults.WalletCharacter)] // mixed case
    [InlineData("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", SelectorFaults.WalletNetwork)] // BIP-173, test network
    [InlineData("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", SelectorFaults.WalletNetwork)] // Bitcoin wiki, test network
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", SelectorFaults.WalletChecksum)]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN0", SelectorFaults.WalletCharacter)]
    [InlineData("1BvBMSEY", SelectorFaults.WalletLength)]
    public void Bitcoin_InvalidAddress_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.WalletBtc, value));

    [Fact]
    public void Bitcoin_Uri_IsItsAddress() => // BIP-21 examples
        Assert.Equal("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Normal.Form(SelectorType.WalletBtc, "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=20.3"));
}
