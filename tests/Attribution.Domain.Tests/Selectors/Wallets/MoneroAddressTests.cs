using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class MoneroAddressTests
{
    private const string Standard = "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge"; // Monero documentation, standard address
    private const string Subaddress = "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H"; // Monero documentation, subaddress
    private const string Integrated = "4LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2bYXZKKQePHES9khPK"; // Monero documentation, integrated address

    [Theory]
    [InlineData(Standard)]
    [InlineData(Subaddress)]
    [InlineData(Integrated)]
    public void Monero_Address_IsKept(string value) => Assert.Equal(value, Normal.Form(SelectorType.WalletXmr, value));

    [Theory]
    [InlineData("4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rgf", SelectorFaults.WalletChecksum)]
    [InlineData("zzzzzzzzzzzfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rgee", SelectorFaults.WalletCharacter)] // a block beyond eight bytes
    [InlineData("4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rg0", SelectorFaults.WalletCharacter)]
    [InlineData("4AdUndXHHZ6cfufTM", SelectorFaults.WalletLength)]
    public void Monero_InvalidAddress_IsRefusedWithItsCode(string value, string code) => Assert.Equal("!" + code, Normal.Form(SelectorType.WalletXmr, value));
}
