using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class EthereumAddressTests
{
    [Theory]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE7")] // EIP-55, all caps
    [InlineData("0x8617E340B3D01FA5F11F306F4090FD50E238070D")]
    [InlineData("0xde709f2102306220921060314715629080e2fb77")] // EIP-55, all lower
    [InlineData("0x27b1fdb04752bbc536007a920d24acb045561c26")]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")] // EIP-55, normal
    [InlineData("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")]
    [InlineData("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB")]
    [InlineData("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb")]
    public void Ethereum_Address_IsLowerCase(string value) => Assert.Equal(value.ToLowerInvariant(), Normal.Form(SelectorType.WalletEth, value));

    [Theory]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", SelectorFaults.WalletChecksum)]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", SelectorFaults.WalletCharacter)]
    [InlineData("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", SelectorFaults.WalletLength)]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", SelectorFaults.WalletLength)]
    public void Ethereum_InvalidAddress_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.WalletEth, value));
}
