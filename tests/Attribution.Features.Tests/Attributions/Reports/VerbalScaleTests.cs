using Attribution.Features.Attributions.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Attributions.Reports;

public sealed class VerbalScaleTests
{
    [Theory]
    [InlineData(1, "1", "no support either way")]
    [InlineData(1.9, "1.9", "no support either way")]
    [InlineData(2, "2", "weak support for the proposition")]
    [InlineData(9.99, "10", "moderate support for the proposition")]
    [InlineData(100, "100", "moderately strong support for the proposition")]
    [InlineData(12_345, "12,000", "very strong support for the proposition")]
    [InlineData(2e6, "2,000,000", "extremely strong support for the proposition")]
    [InlineData(0.05, "1/20", "moderate support for the alternative")]
    [InlineData(0.6, "1/1.7", "no support either way")]
    public void Ratio_ReadsAsNumberAndWords(double ratio, string number, string words) => Assert.Equal((number, words), (VerbalScale.Ratio(Math.Log(ratio)), VerbalScale.Words(Math.Log(ratio))));

    [Fact]
    public void OppositeWeights_HaveTheSameStrength() => Prop.ForAll<int>(seed =>
    {
        var weight = seed % 2000 / 100.0;
        return Strength(weight) == Strength(-weight);
    }).QuickCheckThrowOnFailure();

    private static string Strength(double weight) => VerbalScale.Words(weight).Split(" for the ")[0];
}
