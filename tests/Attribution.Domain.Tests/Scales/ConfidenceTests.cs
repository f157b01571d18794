using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

public sealed class ConfidenceTests
{
    [Fact]
    public void Default_IsNone_AndRefusedOnUse()
    {
        Assert.True(default(Confidence).IsNone);
        Assert.NotEqual(default, new Confidence(0));
        Assert.Throws<InvalidOperationException>(() => default(Confidence).Value);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Constructor_BeyondTheBounds_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Confidence(value));

    [Fact]
    public void TryParse_EveryValue_ReadsBackInOrder()
    {
        var all = Enumerable.Range(0, 101).Select(value => new Confidence(value)).ToList();

        Assert.Equal(all, all.Select(one => Confidence.Parse(one.ToString(), null)));
        Assert.Equal(all, all.AsEnumerable().Reverse().Order());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("5.0")]
    [InlineData(" 5")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(Confidence.TryParse(text, null, out var confidence));
        Assert.True(confidence.IsNone);
    }
}
