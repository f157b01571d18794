using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class TronAddressTests
{
    [Theory]
    [InlineData("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")] // the USDT contract of TRON's documentation
    [InlineData("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T", "!WALLET_CHECKSUM")]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "!WALLET_NETWORK")]
    [InlineData("TR7N", "!WALLET_LENGTH")]
    public void Tron_Address_IsKeptOrRefused(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.WalletTrx, value));
}
