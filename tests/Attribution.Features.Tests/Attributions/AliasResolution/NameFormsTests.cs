using Attribution.Features.Attributions.AliasResolution;

namespace Attribution.Features.Tests.Attributions.AliasResolution;

public sealed class NameFormsTests
{
    [Theory]
    [InlineData("APT-28", "apt 28", 1)]
    [InlineData("APT28", "APT29", 0)]
    [InlineData("Шадоу", "Shadou", 1)]
    [InlineData("L0ckB1t", "LockBit", 0.9)]
    [InlineData("UNC2452", "UNC2465", 0)]
    public void Similarity_OfSpellings_IsAsStated(string a, string b, double expected) =>
        Assert.Equal(expected, NameForms.Similarity(NameForms.Compact(a), NameForms.Compact(b)), 3);

    [Fact]
    public void Similarity_OfNearVariants_IsHighAndSymmetric()
    {
        var (a, b) = (NameForms.Compact("Ricochet Chollima"), NameForms.Compact("Richochet Chollima"));

        Assert.Equal(NameForms.Similarity(b, a), NameForms.Similarity(a, b));
        Assert.InRange(NameForms.Similarity(a, b), 0.8, 0.999);
    }

    [Fact]
    public void Index_FindsVariants_AndKeepsNumbersApart()
    {
        NameIndex index = new(["APT28", "APT29", "Fancy Bear", "Fancy Beer", "Cozy Bear"]);

        Assert.Equal(["Fancy Bear", "Fancy Beer"], index.Find("FANCY-BEAR", 0.7, 10).Select(candidate => candidate.Name));
        Assert.Equal(["APT28"], index.Find("apt 28", 0.7, 10).Select(candidate => candidate.Name));
    }
}
