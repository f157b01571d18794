using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

/// <summary>STIX 2.1 appendix A, "Admiralty Credibility".</summary>
public sealed class AdmiraltyConfidenceTests
{
    [Theory]
    [InlineData("1", 90)]
    [InlineData("2", 70)]
    [InlineData("3", 50)]
    [InlineData("4", 30)]
    [InlineData("5", 10)]
    public void OfCredibility_AValue_ReadsBack(string credibility, int expected)
    {
        var confidence = new Confidence(expected);
        Assert.Equal(confidence, AdmiraltyConfidence.OfCredibility(credibility));
        Assert.Equal(credibility, AdmiraltyConfidence.ToCredibility(confidence));
    }

    [Theory]
    [InlineData("6")]
    [InlineData("A")]
    [InlineData("")]
    public void OfCredibility_CannotBeJudged_IsUnset(string credibility) => Assert.Null(AdmiraltyConfidence.OfCredibility(credibility));

    [Theory]
    [InlineData(0, "5")]
    [InlineData(19, "5")]
    [InlineData(20, "4")]
    [InlineData(40, "3")]
    [InlineData(60, "2")]
    [InlineData(79, "2")]
    [InlineData(80, "1")]
    [InlineData(100, "1")]
    public void ToCredibility_Bounds_BelongToTheUpperRange(int value, string expected) => Assert.Equal(expected, AdmiraltyConfidence.ToCredibility(new Confidence(value)));
}
