using Attribution.Domain.Kinds;
using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

public sealed class VocabularyTests
{
    [Fact]
    public void All_EveryStixVocabulary_HasDistinctTermsAndItsSort()
    {
        Assert.All(StixVocabularies.All, vocabulary => Assert.Equal(vocabulary.Terms.Distinct(), vocabulary.Terms));
        Assert.All(StixVocabularies.All, vocabulary => Assert.EndsWith(vocabulary.IsOpen ? "-ov" : "-enum", vocabulary.Name, StringComparison.Ordinal));
        Assert.Equal(StixVocabularies.All.Count, StixVocabularies.All.Select(vocabulary => vocabulary.Name).Distinct().Count());
    }

    [Fact]
    public void Properties_OfAVocabularyType_HaveOneOfItsSort() => Assert.All(
        KindRegistry.All.SelectMany(kind => kind.Properties).Where(property => property.Type is PropertyType.OpenVocabulary or PropertyType.OpenVocabularyList or PropertyType.ClosedVocabulary),
        property => Assert.Equal(property.Type is not PropertyType.ClosedVocabulary, property.Vocabulary?.IsOpen));

    [Theory]
    [InlineData("crime-syndicate", true)]
    [InlineData("Crime-Syndicate", false)]
    [InlineData("", false)]
    public void Contains_ATerm_IsExact(string term, bool expected) => Assert.Equal(expected, StixVocabularies.ThreatActorType.Contains(term));
}
