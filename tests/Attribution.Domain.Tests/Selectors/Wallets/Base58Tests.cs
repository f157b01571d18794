using Attribution.Domain.Selectors.Wallets;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class Base58Tests
{
    [Theory]
    [InlineData("2NEpo7TZRRrLZSi2U", "48656c6c6f20576f726c6421")] // IETF draft-msporny-base58, test vectors
    [InlineData("USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z", "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e")]
    [InlineData("11233QC4", "0000287fb4cd")]
    public void Base58_DraftVector_Decodes(string text, string hex)
    {
        var bytes = new byte[hex.Length / 2];
        Assert.True(Base58.TryDecode(text, bytes));
        Assert.Equal(hex, Convert.ToHexStringLower(bytes));
    }

    [Fact]
    public void Base58Check_AnyPayload_ComesBack() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.GeneratorFor<byte>().ArrayOf(21).ToArbitrary(), payload =>
        {
            var decoded = new byte[21];
            return Base58.TryDecodeChecked(Base58.EncodeChecked(payload), decoded, out _) && decoded.SequenceEqual(payload);
        }));

    [Theory]
    [InlineData(129)]
    [InlineData(0)]
    public void Base58_BeyondItsLength_IsRefused(int length) => Assert.False(Base58.TryDecode(new string('1', length), new byte[length]));
}
