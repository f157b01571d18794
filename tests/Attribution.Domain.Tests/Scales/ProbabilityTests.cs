using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

public sealed class ProbabilityTests
{
    [Fact]
    public void Default_IsNone_AndRefusedOnUse()
    {
        Assert.True(default(Probability).IsNone);
        Assert.NotEqual(default, new Probability(0));
        Assert.Throws<InvalidOperationException>(() => default(Probability).Value);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    [InlineData(double.NaN)]
    public void Constructor_BeyondTheBounds_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Probability(value));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.55", 0.55)]
    [InlineData("1E-3", 0.001)]
    [InlineData("1", 1)]
    public void TryParse_ANumberBetweenZeroAndOne_IsRead(string text, double expected) => Assert.Equal(new Probability(expected), Probability.Parse(text, null));

    [Theory]
    [InlineData(null)]
    [InlineData("1.1")]
    [InlineData("-0.1")]
    [InlineData("NaN")]
    [InlineData("0,5")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(Probability.TryParse(text, null, out _));

    [Fact]
    public void CompareTo_SomeProbabilities_PutsNoneFirst()
    {
        Probability[] sorted = [default, new(0), new(0.2), new(1)];
        Assert.Equal(sorted, sorted.AsEnumerable().Reverse().Order());
    }
}
