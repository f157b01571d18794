using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

/// <summary>STIX 2.1 appendix A, "None / Low / Med / High".</summary>
public sealed class StixConfidenceTests
{
    [Theory]
    [InlineData(0, "None")]
    [InlineData(1, "Low")]
    [InlineData(29, "Low")]
    [InlineData(30, "Med")]
    [InlineData(69, "Med")]
    [InlineData(70, "High")]
    [InlineData(100, "High")]
    public void Term_AConfidence_HasTheWordOfItsBand(int value, string expected) => Assert.Equal(expected, StixConfidence.Term(new Confidence(value)));

    [Theory]
    [InlineData("None", 0)]
    [InlineData("Low", 15)]
    [InlineData("Med", 50)]
    [InlineData("High", 85)]
    public void Of_ATerm_IsItsNumber(string term, int expected) => Assert.Equal(new Confidence(expected), StixConfidence.Of(term));

    [Fact]
    public void Of_AnotherWord_IsNull() => Assert.Null(StixConfidence.Of("high"));
}
