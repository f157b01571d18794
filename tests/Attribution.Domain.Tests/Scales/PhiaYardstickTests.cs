using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

public sealed class PhiaYardstickTests
{
    [Theory]
    [InlineData(0, "remote chance")]
    [InlineData(0.05, "remote chance")]
    [InlineData(0.07, null)]
    [InlineData(0.1, "highly unlikely")]
    [InlineData(0.22, null)]
    [InlineData(0.35, "unlikely")]
    [InlineData(0.4, "realistic possibility")]
    [InlineData(0.4999, "realistic possibility")]
    [InlineData(0.5, null)]
    [InlineData(0.75, "likely")]
    [InlineData(0.9, "highly likely")]
    [InlineData(1, "almost certain")]
    public void Term_AProbability_HasWordsOutsideTheGaps(double value, string? expected) => Assert.Equal(expected, PhiaYardstick.Term(new Probability(value)));
}
