using System.Text;
using Attribution.Domain.Selectors.Wallets;

namespace Attribution.Domain.Tests.Selectors.Wallets;

public sealed class Keccak256Tests
{
    [Theory]
    [InlineData("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")] // Ethereum yellow paper, KEC(())
    [InlineData("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")] // Keccak team, before FIPS 202
    [InlineData("testing", "5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02")] // Solidity documentation of keccak256
    public void Keccak_KnownInput_HasKnownHash(string input, string expected)
    {
        var hash = new byte[32];
        Keccak256.Hash(Encoding.ASCII.GetBytes(input), hash);
        Assert.Equal(expected, Convert.ToHexStringLower(hash));
    }

    [Fact]
    public void Keccak_AroundABlock_DiffersByItsLength()
    {
        string[] hashes = [.. new[] { 135, 136, 137, 272 }.Select(HashOfZeros)];
        Assert.Equal(4, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("3a5912a7c5faa06ee4fe906253e339467a9ce87d533c65be3c15cb231cdb25f9", hashes[1]);
    }

    private static string HashOfZeros(int length)
    {
        var hash = new byte[32];
        Keccak256.Hash(new byte[length], hash);
        return Convert.ToHexStringLower(hash);
    }
}
