using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class SelectorTests
{
    [Fact]
    public void Selector_OfNothing_RefusesItsValue() => Assert.Throws<InvalidOperationException>(() => default(Selector).Value);

    [Fact]
    public void Selectors_OfOneThing_AreEqualWithOneKey()
    {
        SelectorNormalizer.TryNormalize(SelectorType.DomainName, "EXAMPLE.com", out var one, out _);
        SelectorNormalizer.TryNormalize(SelectorType.DomainName, "example[.]com", out var other, out _);
        Assert.Equal((one, "domain-name:example.com"), (other, other.Key));
    }

    [Fact]
    public void Selector_FromStored_EqualsTheOneNormalised()
    {
        SelectorNormalizer.TryNormalize(SelectorType.DomainName, "Example.com", out var normalised, out _);
        Assert.Equal(normalised, Selector.FromStored(SelectorType.DomainName, "example.com"));
    }

    [Theory]
    [InlineData("MD5", SelectorType.FileHashMd5)] // STIX 2.1, hash-algorithm-ov
    [InlineData("SHA-256", SelectorType.FileHashSha256)]
    [InlineData("sha3-512", SelectorType.FileHashSha3512)]
    [InlineData("SSDEEP", SelectorType.FileHashSsdeep)]
    [InlineData("sha_1", SelectorType.FileHashSha1)]
    [InlineData("SHA-224", SelectorType.None)]
    public void SelectorTypeNames_HashAlgorithm_HasItsType(string algorithm, SelectorType expected)
    {
        SelectorTypeNames.TryParseHashAlgorithm(algorithm, out var type);
        Assert.Equal(expected, type);
    }

    [Fact]
    public void SelectorTypeNames_EveryType_IsReadBack() =>
        Assert.All(SelectorTypeNames.All, type => Assert.True(SelectorTypeNames.TryParse(SelectorTypeNames.NameOf(type), out var read) && read == type));
}
