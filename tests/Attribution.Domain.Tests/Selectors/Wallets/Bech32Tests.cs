using Attribution.Domain.Selectors.Wallets;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class Bech32Tests
{
    [Theory]
    [InlineData("A12UEL5L", "a", Bech32.Original)] // BIP-173, valid Bech32
    [InlineData("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", Bech32.Original)]
    [InlineData("?1ezyfcl", "?", Bech32.Original)]
    [InlineData("A1LQFN3A", "a", Bech32.Modified)] // BIP-350, valid Bech32m
    [InlineData("abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx", "abcdef", Bech32.Modified)]
    [InlineData("?1v759aa", "?", Bech32.Modified)]
    public void Bech32_ValidString_LeavesItsResidue(string text, string humanPart, uint expected)
    {
        Assert.True(Bech32.TryDecode(text, humanPart, new byte[90], out _, out var residue));
        Assert.Equal(expected, residue);
    }

    [Theory]
    [InlineData("A12uEL5L", "a")] // BIP-173: mixed case
    [InlineData("x1b4n0q5v", "x")] // BIP-173: invalid data character
    [InlineData("li1dgmt3", "li")] // BIP-173: checksum too short
    [InlineData("a12uel5l", "b")]
    public void Bech32_InvalidString_IsRefused(string text, string humanPart) => Assert.False(Bech32.TryDecode(text, humanPart, new byte[90], out _, out _));
}
