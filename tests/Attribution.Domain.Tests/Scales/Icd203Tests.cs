using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

/// <summary>Bounds of Intelligence Community Directive 203 (2015), lower bound included.</summary>
public sealed class Icd203Tests
{
    [Theory]
    [InlineData(0, "almost no chance", "< 1 %")]
    [InlineData(0.0099, "almost no chance", "< 1 %")]
    [InlineData(0.01, "almost no chance", "1 %")]
    [InlineData(0.05, "very unlikely", "5 %")]
    [InlineData(0.1999, "very unlikely", "20 %")]
    [InlineData(0.2, "unlikely", "20 %")]
    [InlineData(0.45, "roughly even chance", "45 %")]
    [InlineData(0.55, "likely", "55 %")]
    [InlineData(0.8, "very likely", "80 %")]
    [InlineData(0.95, "almost certain", "95 %")]
    [InlineData(0.999, "almost certain", "99 %")]
    [InlineData(1, "almost certain", "99 %")]
    public void Term_AProbability_HasTheWordsOfItsBand(double value, string term, string percent)
    {
        var probability = new Probability(value);
        Assert.Equal((term, percent), (Icd203.Term(probability), Icd203.Percent(probability)));
    }

    [Fact]
    public void Bands_OneAfterTheOther_LeaveNoGap() => Assert.Equal(Icd203.Bands.Skip(1).Select(band => band.From), Icd203.Bands.SkipLast(1).Select(band => band.To));
}
