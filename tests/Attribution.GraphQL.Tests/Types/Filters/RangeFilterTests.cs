using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Tests.Types.Filters;

public sealed class RangeFilterTests
{
    [Theory]
    [InlineData(null, null, "0 1 2 3 4")]
    [InlineData(2, null, "2 3 4")]
    [InlineData(null, 2, "0 1")]
    [InlineData(1, 3, "1 2")]
    [InlineData(3, 1, "")]
    public void Matches_HalfOpenSpan_TakesItsStartAndNotItsEnd(int? gte, int? lt, string matching)
    {
        RangeFilter<int> filter = new() { Gte = gte, Lt = lt };
        Assert.Equal(matching, string.Join(' ', Enumerable.Range(0, 5).Where(filter.Matches)));
    }
}
