using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Kinds;

public sealed class WalletAddressTests
{
    private const string Bitcoin = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"; // the first block's payment
    private const string Ethereum = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"; // EIP-55
    private const string Tron = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"; // the USDT contract

    [Theory]
    [InlineData(Bitcoin, "BTC", SelectorType.WalletBtc, Bitcoin)]
    [InlineData(Bitcoin, "XBT", SelectorType.WalletBtc, Bitcoin)]
    [InlineData(Bitcoin, "", SelectorType.WalletBtc, Bitcoin)]
    [InlineData("not an address", "", SelectorType.WalletBtc, "not an address")]
    [InlineData(Ethereum, "USDC", SelectorType.WalletEth, Ethereum)]
    [InlineData(Ethereum, "", SelectorType.WalletEth, Ethereum)]
    [InlineData(Tron, "USDT", SelectorType.WalletTrx, Tron)]
    [InlineData(Tron, "", SelectorType.WalletTrx, Tron)]
    [InlineData("LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1", "LTC", SelectorType.WalletOther, "LTC:LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1")]
    public void Candidate_AddressAndCurrency_GiveTheType(string address, string currency, SelectorType type, string value) =>
        Assert.Equal(new SelectorCandidate(type, value, "/value"), WalletAddress.Candidate(address, currency, "/value"));
}
