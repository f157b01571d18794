using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

public sealed class OffenceCategoriesTests
{
    [Theory]
    [InlineData("business-email-compromise", "Business e-mail compromise")]
    [InlineData("sim-swapping", "Sim swapping")]
    [InlineData("", "")]
    public void DisplayName_ATerm_ReadsAsWords(string term, string expected) => Assert.Equal(expected, OffenceCategories.DisplayName(term));

    [Fact]
    public void Vocabulary_EveryOffenceOfTheSampleCases_IsInIt()
    {
        var offences = SharedFiles.BundleObjects("sample/desk-cases.stix.json")
            .Where(item => item.TryGetProperty("x_offence", out _)).Select(item => item.GetProperty("x_offence").GetString() ?? "").ToHashSet();

        Assert.NotEmpty(offences);
        Assert.All(offences, offence => Assert.True(OffenceCategories.Vocabulary.Contains(offence)));
    }
}
