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
    public void SelectorTypeNames_EveryType_IsReadBack() =>
        Assert.All(SelectorTypeNames.All, type => Assert.True(SelectorTypeNames.TryParse(SelectorTypeNames.NameOf(type), out var read) && read == type));
}
