using Attribution.Graph.Store;

namespace Attribution.Graph.Tests.Store;

public sealed class MatchTiersTests
{
    [Theory]
    [InlineData("fancy bear", "fancy bear", MatchTier.Exact)]
    [InlineData("fancy bear", "fancy b", MatchTier.Prefix)]
    [InlineData("fancy bear", "be", MatchTier.WordStart)]
    [InlineData("bearish unbearable bear", "bear", MatchTier.Prefix)]
    [InlineData("unbearable bear", "bear", MatchTier.WordStart)]
    [InlineData("unbearable", "bear", MatchTier.Contains)]
    [InlineData("unbearable", "be", null)]
    [InlineData("aaab", "aab", MatchTier.Contains)]
    [InlineData("fancy bear", "y be", MatchTier.Contains)]
    [InlineData("fancy", "fancy bear", null)]
    public void Text_AgainstAQuery_MatchesInItsBestTierOnly(string folded, string query, MatchTier? expected) =>
        Assert.Equal(expected, MatchTiers.Of(folded, query));
}
