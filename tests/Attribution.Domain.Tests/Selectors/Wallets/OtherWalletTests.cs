using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class OtherWalletTests
{
    [Theory]
    [InlineData("bch:bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "bch:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu")] // CashAddr specification, its table of both forms
    [InlineData("bch:QR95SY3J9XWD2AP32XKYKTTR4CVCU7AS4Y0QVERFUY", "bch:1KXrWXciRDZUpQwQmuM1DbwsKDLYAYsVLR")]
    [InlineData("bch:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq", "bch:3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC")]
    [InlineData("bch:3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC", "bch:3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC")]
    [InlineData("bch:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q", "!WALLET_CHECKSUM")]
    [InlineData("XRP:rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "xrp:rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh")] // XRPL documentation, the genesis account
    [InlineData("xrp:rrrrrrrrrrrrrrrrrrrrrhoLvTp", "xrp:rrrrrrrrrrrrrrrrrrrrrhoLvTp")] // XRPL documentation, ACCOUNT_ZERO
    [InlineData("xrp:rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi", "!WALLET_CHECKSUM")]
    [InlineData("zec:t1MMXtBrSp1XG38Lx9cePcNUCJj5vdWfUWL", "zec:t1MMXtBrSp1XG38Lx9cePcNUCJj5vdWfUWL")] // OFAC list of 2024-09
    [InlineData("zec:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "!WALLET_LENGTH")]
    [InlineData("ltc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "!WALLET_NETWORK")]
    [InlineData("sol:11111111111111111111111111111111", "sol:11111111111111111111111111111111")]
    [InlineData("sol:a b c d", "!WALLET_CHARACTER")]
    [InlineData("btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "!WALLET_CURRENCY")]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "!WALLET_CURRENCY")]
    public void OtherWallet_OfItsCurrency_IsCheckedWhereItCanBe(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.WalletOther, value));
}
